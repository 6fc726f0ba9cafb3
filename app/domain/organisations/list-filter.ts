import { ORGANISATION_KINDS, VERIFICATION_STATES } from '#db/enums.ts';
import { z } from '../error-codes.ts';

/** How many organisations stand on one page of a list. */
export const PAGE_SIZE = 20;

/** The page of a list, 1-based. */
export const pageSchema = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) });

/** What the address of a list may ask; anything else is refused, so that no mistyped filter shows everything. */
export const organisationFilterSchema = z.object({
  q: z.string().trim().max(100).optional(),
  kind: z.enum(ORGANISATION_KINDS).optional(),
  province: z
    .string()
    .regex(/^NL-[A-Z]{2}$/)
    .optional(),
  verified: z.literal('yes').optional(),
  ...pageSchema.shape,
});
export type OrganisationFilter = z.output<typeof organisationFilterSchema>;

/** What the address of the verification queue may ask. */
export const queueFilterSchema = z.object({
  state: z.enum(VERIFICATION_STATES).default('requested'),
  ...pageSchema.shape,
});
export type QueueFilter = z.output<typeof queueFilterSchema>;
