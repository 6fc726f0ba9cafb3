import type { ReferenceList } from '#db/enums.ts';
import { NotFound } from '../errors.ts';

/**
 * Lists that can grow and shrink. The codes of the others are known to the program (areas, TRL, operational domains)
 * or to the law of another (provinces): their words can be edited, their codes stay.
 */
export const OPEN_LISTS = [
  'sub_technology',
  'cpv',
  'certificate',
  'affiliation',
  'thesaurus',
] as const satisfies readonly ReferenceList[];

/** The lists people manage, in the order of the page. */
export const MANAGED_LISTS = ['area', 'domain', 'trl', 'province', ...OPEN_LISTS] as const;
export type ManagedList = (typeof MANAGED_LISTS)[number];

/** The managed list of that name, as it stands in an address. Throws NotFound. */
export function managedList(name: string | undefined): ManagedList {
  const found = MANAGED_LISTS.find((list) => list === name);
  if (!found) throw new NotFound();
  return found;
}

export const isOpenList = (list: ReferenceList): boolean => (OPEN_LISTS as readonly string[]).includes(list);

/** In which list a term's parent stands: a sub-technology belongs to an area. */
export const parentListOf = (list: ReferenceList): ReferenceList =>
  list === 'sub_technology' ? 'area' : list;

/** Whether a term of a list has several names in each language, separated by `|`. */
export const hasNames = (list: ReferenceList): boolean => list === 'thesaurus';

/** Whether the terms of a list stand under others. */
export const hasParents = (list: ReferenceList): boolean => list === 'sub_technology' || list === 'cpv';
