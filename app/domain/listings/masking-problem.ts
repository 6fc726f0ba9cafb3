import type { Identity } from '#db/enums.ts';
import type { ErrorCode } from '#app/i18n/messages.ts';
import { code } from '../error-codes.ts';
import { Invalid } from '../errors.ts';
import type { LoadedListing } from './project-listing.ts';

type Before = Pick<LoadedListing, 'row'>;
type Input = { identity: Identity };

/**
 * What keeps a listing from being masked, at its field: who has the address of a listing that was ever published by name
 * would know whose the masked one is. Undefined when nothing does.
 */
export function maskingProblem({ row }: Before, { identity }: Input): { identity: ErrorCode[] } | undefined {
  return row.wasNamed && identity === 'masked' ? { identity: [code('masked_after_named')] } : undefined;
}

/** Throws Invalid when a listing may not be masked any more. */
export function refuseMasking(before: Before, input: Input): void {
  const problem = maskingProblem(before, input);
  if (problem) throw new Invalid(problem);
}
