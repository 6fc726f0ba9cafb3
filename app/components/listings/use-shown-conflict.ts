import { useActionData } from '@remix-run/react';
import type { FieldConflict } from '#app/domain/listings/edit-conflict.ts';
import type { ListingContent } from '#app/domain/listings/listing-fields.ts';

/** A conflict as the reply to a refused form carries it. */
export interface ShownConflict {
  readonly since: number;
  readonly version: number;
  readonly saved: { readonly at: Date | string; readonly by: string | null } | null;
  readonly fields: readonly FieldConflict[];
  readonly base: Partial<ListingContent>;
  readonly theirs: Partial<ListingContent>;
}

/** The conflict that the form of a listing ran into with the newest post, when it did. */
export function useShownConflict(): ShownConflict | undefined {
  const reply = useActionData<{ conflict?: ShownConflict | null } | undefined>();
  return reply?.conflict ?? undefined;
}
