import { ORGANISATION_KINDS } from '#db/enums.ts';
import { z } from '../error-codes.ts';

/** How many organisations stand on one page of a list. */
export const PAGE_SIZE = 20;

/** What the address of a list may ask; anything else is refused, so that no mistyped filter shows everything. */
export const organisationFilterSchema = z.object({
  q: z.string().trim().max(100).optional(),
  kind: z.enum(ORGANISATION_KINDS).optional(),
  province: z
    .string()
    .regex(/^NL-[A-Z]{2}$/)
    .optional(),
  verified: z.literal('yes').optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type OrganisationFilter = z.output<typeof organisationFilterSchema>;
