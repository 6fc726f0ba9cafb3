import type { z } from 'zod';
import { listingDraftSchema, type ListingInput } from '#app/domain/listings/schemas.ts';

/** What a person fills in for a listing that may be published, with what a test says differently. */
export function listingInput(over: Partial<z.input<typeof listingDraftSchema>> = {}): ListingInput {
  return listingDraftSchema.parse({
    language: 'nl',
    title: 'Lichte pantsering van basaltvezel',
    body: 'Wij maken panelen van basaltvezel die lichter zijn dan staal en even goed tegen scherven beschermen.',
    primaryArea: 'MAT',
    audience: 'verified',
    identity: 'named',
    ...over,
  });
}
