import type { SeedListing } from '../seed-types.ts';
import { DEFENCE_CHALLENGES } from './defence.ts';
import { INDUSTRY_CHALLENGES } from './industry.ts';

export const CHALLENGES: readonly SeedListing[] = [...DEFENCE_CHALLENGES, ...INDUSTRY_CHALLENGES];
