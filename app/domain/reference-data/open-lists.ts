import type { ReferenceList } from '#db/enums.ts';

/**
 * Lists that can grow and shrink. The codes of the others are known to the program (areas, TRL, operational domains)
 * or to the law of another (provinces): their words can be edited, their codes stay.
 */
export const OPEN_LISTS = [
  'sub_technology',
  'cpv',
  'certificate',
  'affiliation',
] as const satisfies readonly ReferenceList[];

/** The lists people manage, in the order of the page. */
export const MANAGED_LISTS = ['area', 'domain', 'trl', 'province', ...OPEN_LISTS] as const;
export type ManagedList = (typeof MANAGED_LISTS)[number];

export const isManagedList = (list: string): list is ManagedList =>
  (MANAGED_LISTS as readonly string[]).includes(list);

export const isOpenList = (list: ReferenceList): boolean => (OPEN_LISTS as readonly string[]).includes(list);

/** In which list a term's parent stands: a sub-technology belongs to an area. */
export const parentListOf = (list: ReferenceList): ReferenceList =>
  list === 'sub_technology' ? 'area' : list;
