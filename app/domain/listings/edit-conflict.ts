import type { ListingKind } from '#db/enums.ts';
import { changedFields } from './changed-fields.ts';
import { fieldsOf, type ListingContent, type ListingField } from './listing-fields.ts';

/** A field that somebody else changed since one began to edit; `isBoth` when one changed it oneself too. */
export type FieldConflict = { field: ListingField; isBoth: boolean };

/**
 * The fields that others changed since `base`, but for those where both say the same now. Without a base nobody knows
 * who changed what, so whatever differs was changed by both.
 */
export function fieldConflicts(
  base: Partial<ListingContent> | undefined,
  mine: ListingContent,
  theirs: ListingContent,
): FieldConflict[] {
  const differing = changedFields(mine, theirs);
  if (!base) return differing.map((field) => ({ field, isBoth: true }));
  const byThem = new Set(changedFields(base, theirs));
  const byMe = new Set(changedFields(base, mine));
  return differing.filter((field) => byThem.has(field)).map((field) => ({ field, isBoth: byMe.has(field) }));
}

/** What a form posts to choose between two versions of a field: the name is `keep-<field>`. */
export const KEEPS = ['mine', 'theirs', 'theirs_if_mine_is_as_it_was'] as const;
export type Keep = (typeof KEEPS)[number];

export const keepName = (field: ListingField): string => `keep-${field}`;

/**
 * Which of the posted choices are for what the others wrote. Undefined when a field that only they had changed has been
 * changed by oneself since, so that it must be asked again.
 */
export function chosenTheirs(
  kind: ListingKind,
  keepOf: (name: string) => unknown,
  hasChangedSince: (field: ListingField) => boolean,
): ListingField[] | undefined {
  const theirs: ListingField[] = [];
  for (const field of fieldsOf(kind)) {
    const keep = keepOf(keepName(field));
    if (keep === 'theirs_if_mine_is_as_it_was' && hasChangedSince(field)) return undefined;
    if (keep === 'theirs' || keep === 'theirs_if_mine_is_as_it_was') theirs.push(field);
  }
  return theirs;
}

/** The values of a field as its form posts them. */
export function postedValues(content: Partial<ListingContent>, field: ListingField): string[] {
  const value = content[field];
  if (value === undefined || value === false || value === '') return [];
  return value === true ? ['on'] : [value].flat().map(String);
}
