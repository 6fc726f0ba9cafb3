import type { SeedListing } from '../seed-types.ts';
import { COMPANY_CHALLENGES } from './companies-and-institutes.ts';
import { DEFENCE_CHALLENGES } from './defence.ts';
import { DEFENCE_MATERIEL_CHALLENGES } from './defence-materiel-and-camp.ts';
import { DEFENCE_SYSTEM_CHALLENGES } from './defence-space-and-systems.ts';
import { INDUSTRY_CHALLENGES } from './industry.ts';

export const CHALLENGES: readonly SeedListing[] = [
  ...DEFENCE_CHALLENGES,
  ...INDUSTRY_CHALLENGES,
  ...DEFENCE_MATERIEL_CHALLENGES,
  ...DEFENCE_SYSTEM_CHALLENGES,
  ...COMPANY_CHALLENGES,
];
