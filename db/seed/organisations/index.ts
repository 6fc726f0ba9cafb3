import type { SeedOrganisation } from '../seed-types.ts';
import { DEFENCE_AND_PUBLIC_PARTIES } from './defence-and-public.ts';
import { ELECTRONICS_AND_SOFTWARE } from './electronics-and-software.ts';
import { ESTABLISHED_COMPANIES } from './established-companies.ts';
import { FINANCE_AND_REGIONS } from './finance-and-regions.ts';
import { MARITIME_COMPANIES } from './maritime-companies.ts';
import { MATERIAL_COMPANIES } from './material-companies.ts';
import { NOT_VERIFIED } from './not-verified.ts';
import { OTHER_PARTIES } from './other-parties.ts';
import { PARTNERS_ABROAD } from './partners-abroad.ts';
import { SENSOR_COMPANIES } from './sensor-companies.ts';
import { SPACE_AND_QUANTUM_COMPANIES } from './space-and-quantum-companies.ts';
import { SUPPORT_COMPANIES } from './support-companies.ts';
import { SYSTEM_COMPANIES } from './system-companies.ts';
import { YOUNG_COMPANIES } from './young-companies.ts';

/**
 * All organisations of the demonstration under their keys, invented with their people and projects. The KVK numbers
 * are the trade register's own test numbers, or begin with 0000 where no register gave out any.
 */
export const ORGANISATIONS: Readonly<Record<string, SeedOrganisation>> = {
  ...YOUNG_COMPANIES,
  ...ESTABLISHED_COMPANIES,
  ...OTHER_PARTIES,
  ...SENSOR_COMPANIES,
  ...SYSTEM_COMPANIES,
  ...MARITIME_COMPANIES,
  ...ELECTRONICS_AND_SOFTWARE,
  ...PARTNERS_ABROAD,
  ...FINANCE_AND_REGIONS,
  ...NOT_VERIFIED,
  ...MATERIAL_COMPANIES,
  ...SPACE_AND_QUANTUM_COMPANIES,
  ...SUPPORT_COMPANIES,
  ...DEFENCE_AND_PUBLIC_PARTIES,
};
