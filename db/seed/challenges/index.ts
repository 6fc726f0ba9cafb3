import type { SeedListing } from '../seed-types.ts';
import { SHARED_CHALLENGES } from './asked-by-several.ts';
import { COMPANY_CHALLENGES } from './companies-and-institutes.ts';
import { DATA_AND_CYBER_CHALLENGES } from './data-and-cyber.ts';
import { DEFENCE_MATERIEL_CHALLENGES } from './defence-materiel-and-camp.ts';
import { DEFENCE_SYSTEM_CHALLENGES } from './defence-space-and-systems.ts';
import { DEFENCE_CHALLENGES } from './defence.ts';
import { INDUSTRY_CHALLENGES } from './industry.ts';
import { UNCREWED_CHALLENGES } from './intelligent-systems.ts';
import { MARITIME_CHALLENGES } from './maritime.ts';
import { SENSOR_CHALLENGES } from './sensors.ts';

export const CHALLENGES: readonly SeedListing[] = [
  ...DEFENCE_CHALLENGES,
  ...INDUSTRY_CHALLENGES,
  ...DEFENCE_MATERIEL_CHALLENGES,
  ...DEFENCE_SYSTEM_CHALLENGES,
  ...COMPANY_CHALLENGES,
  ...SENSOR_CHALLENGES,
  ...UNCREWED_CHALLENGES,
  ...DATA_AND_CYBER_CHALLENGES,
  ...MARITIME_CHALLENGES,
  ...SHARED_CHALLENGES,
];
