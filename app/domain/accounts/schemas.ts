import { LOCALES, PLATFORM_ROLES } from '#db/enums.ts';
import { code, z } from '../error-codes.ts';
import { day, nameField } from '../field-rules.ts';

const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
const name = nameField(1, 100);
/** Any length: the rule for new passwords is checked by the verb, and an existing one may be older than the rule. */
const password = z.string().max(1000);
const token = z.string().min(1).max(100);

export const signUpSchema = z.object({
  name,
  email,
  password,
  terms: z.literal('on', code('not_accepted')),
});
export type SignUp = z.output<typeof signUpSchema>;

export const logInSchema = z.object({ email, password, next: z.string().max(2000).optional() });

/** A code of six digits from an app, or a recovery code. Its name is one of those never sent back. */
export const secondFactorSchema = z.object({
  oneTimeCode: z.string().trim().min(6).max(40),
  next: z.string().max(2000).optional(),
});
export const codeSchema = z.object({ oneTimeCode: z.string().trim().min(6).max(40) });

export const emailSchema = z.object({ email });
export const confirmEmailSchema = z.object({ token, password: password.optional() });
export const newPasswordSchema = z.object({ token, newPassword: password });

export const changePasswordSchema = z.object({ currentPassword: password, newPassword: password });
export const changeEmailSchema = z.object({ email, currentPassword: password });
export const currentPasswordSchema = z.object({ currentPassword: password });
export const profileSchema = z.object({ name, locale: z.enum(LOCALES) });
export const sessionSchema = z.object({ session: z.string().min(1).max(64) });
export const eraseSchema = z.object({
  currentPassword: password,
  sure: z.literal('on', code('not_accepted')),
});
export const nothingSchema = z.object({});

export const grantRoleSchema = z
  .object({ role: z.enum(PLATFORM_ROLES), startsOn: day.optional(), endsOn: day.optional() })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn < endsOn, {
    message: code('end_before_start'),
    path: ['endsOn'],
  });
export const endRoleSchema = z.object({ role: z.string().min(1).max(40) });
