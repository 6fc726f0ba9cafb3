import { ORGANISATION_KINDS, REGISTRATION_SCHEMES } from '#db/enums.ts';
import { code, z } from '../error-codes.ts';
import { nameField } from '../field-rules.ts';
import { isCountry } from './countries.ts';
import { registrationErrors, type Registration } from './registration.ts';

/** ISO 3166-1 alpha-2, one of those that organisations can come from. */
export const countryField = z.string().refine(isCountry, code('choose'));

/** The form of a new organisation. A registration may come later; it is needed before verification. */
export const newOrganisationSchema = z
  .object({
    name: nameField(2, 200),
    kind: z.enum(ORGANISATION_KINDS),
    country: countryField,
    scheme: z.enum(REGISTRATION_SCHEMES).optional(),
    number: z.string().trim().max(40).optional(),
  })
  .superRefine(({ country, scheme, number }, context) => {
    if (scheme === undefined) {
      if (number !== undefined) addIssue(context, 'scheme', code('choose'));
      return;
    }
    checkRegistration({ country, scheme, number: number ?? '' }, context);
  });
export type NewOrganisation = z.output<typeof newOrganisationSchema>;

/** A place in a register, as the registration page and the question to join post it. */
export const registrationSchema = z
  .object({
    country: countryField,
    scheme: z.enum(REGISTRATION_SCHEMES),
    number: z.string().trim().max(40),
  })
  .superRefine(checkRegistration);

/** A question to join the organisation at a registration. */
export const joinSchema = z
  .object({
    country: countryField,
    scheme: z.enum(REGISTRATION_SCHEMES),
    number: z.string().trim().max(40),
    message: z.string().trim().max(1000).optional(),
  })
  .superRefine(checkRegistration);

/** An act on one site, which has no public id of its own: it is only ever named by its own organisation. */
export const siteIdSchema = z.object({ id: z.uuid() });

/** An act on one row, by its public id. */
export const rowSchema = z.object({ id: z.string().min(1).max(40) });

function checkRegistration(registration: Registration, context: z.RefinementCtx): void {
  const errors = registrationErrors(registration);
  if (registration.number === '') addIssue(context, 'number', code('required'));
  else if (errors.number) addIssue(context, 'number', errors.number);
  if (errors.country) addIssue(context, 'country', errors.country);
}

function addIssue(context: z.RefinementCtx, field: string, message: string): void {
  context.addIssue({ code: 'custom', path: [field], message });
}
