import { REFERENCE_LISTS } from '#db/enums.ts';
import { code, z } from '../error-codes.ts';
import { version } from '../field-rules.ts';

export const listSchema = z.enum(REFERENCE_LISTS);

const label = z.string().trim().min(1).max(300);
/** Letters, digits and a few marks, as in `73100000-3` or `INT-unmanned-air`. */
export const termCode = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, code('format'));
const parentCode = termCode.optional();

export const addTermSchema = z.object({
  code: termCode,
  nl: label,
  en: label,
  parentCode,
  isProposal: z.boolean().default(false),
});
export type AddTermInput = z.output<typeof addTermSchema>;

/** `version` is the one the editor started from. */
export const editTermSchema = addTermSchema.extend({ version: version.min(1) });
export type EditTermInput = z.output<typeof editTermSchema>;

export const retireTermSchema = z.object({ code: termCode, version: version.min(1) });
export type RetireTermInput = z.output<typeof retireTermSchema>;
