import { z } from '../error-codes.ts';

/** The page of shared demand, as it stands in the address. */
export const sharedDemandFilterSchema = z.object({
  page: z.coerce.number().int().min(1).max(200).default(1),
});
