import type { SeedOrganisation } from '../seed-types.ts';
import { ESTABLISHED_COMPANIES } from './established-companies.ts';
import { OTHER_PARTIES } from './other-parties.ts';
import { YOUNG_COMPANIES } from './young-companies.ts';

/**
 * All organisations of the demonstration under their keys, invented with their people and projects. The KVK numbers
 * are the trade register's own test numbers, or begin with 0000 where no register gave out any.
 */
export const ORGANISATIONS: Readonly<Record<string, SeedOrganisation>> = {
  ...YOUNG_COMPANIES,
  ...ESTABLISHED_COMPANIES,
  ...OTHER_PARTIES,
};
