import { CONTACT_PURPOSES } from '#db/enums.ts';
import { code, z } from '../error-codes.ts';
import { day, nameField } from '../field-rules.ts';

/** Public id of the row that is edited; absent for a new one. */
const id = z.string().max(40).optional();
const year = z.number().int(code('whole_number')).min(1900).max(2100);

/** Somebody to talk to about one purpose; reachable by mail or telephone. */
export const contactSchema = z
  .object({
    id,
    purpose: z.enum(CONTACT_PURPOSES),
    name: nameField(2, 200),
    jobTitle: z.string().trim().max(200).optional(),
    email: z.email().max(254).optional(),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[\d\s().-]{6,30}$/, code('phone'))
      .optional(),
  })
  .superRefine(({ email, phone }, context) => {
    if (!email && !phone) context.addIssue({ code: 'custom', path: ['email'], message: code('reachable') });
  });
export type Contact = z.output<typeof contactSchema>;

/** An earlier project. */
export const projectReferenceSchema = z
  .object({
    id,
    title: z.string().trim().min(2).max(200),
    customer: z.string().trim().max(200).optional(),
    description: z.string().trim().max(3000).optional(),
    startYear: year.optional(),
    endYear: year.optional(),
  })
  .superRefine(({ startYear, endYear }, context) => {
    if (startYear !== undefined && endYear !== undefined && endYear < startYear) {
      context.addIssue({ code: 'custom', path: ['endYear'], message: code('end_before_start') });
    }
  });
export type ProjectReference = z.output<typeof projectReferenceSchema>;

/** A certificate; `scheme` is a code of the reference list `certificate`. `file` is the name of an uploaded file. */
export const certificateSchema = z
  .object({
    id,
    scheme: z.string().min(1).max(60),
    number: z.string().trim().max(100).optional(),
    issuer: z.string().trim().max(200).optional(),
    scope: z.string().trim().max(1000).optional(),
    validFrom: day.optional(),
    validUntil: day.optional(),
    file: z.string().optional(),
  })
  .superRefine(({ validFrom, validUntil }, context) => {
    if (validFrom !== undefined && validUntil !== undefined && validUntil < validFrom) {
      context.addIssue({ code: 'custom', path: ['validUntil'], message: code('end_before_start') });
    }
  });
export type Certificate = z.output<typeof certificateSchema>;

/** A logo; `logo` is the name of the uploaded file. */
export const logoSchema = z.object({ logo: z.string(code('file_missing')).min(1) });

/** A button that needs no input. */
export const nothingSchema = z.object({});
