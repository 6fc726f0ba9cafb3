import type { SeedListing } from '../seed-types.ts';
import { ACROSS_AREAS_CAPABILITIES } from './across-areas.ts';
import { AIR_CAPABILITIES } from './intelligent-air.ts';
import { SIMULATION_AND_BOARD_CAPABILITIES } from './intelligent-boards.ts';
import { DATA_AND_CYBER_CAPABILITIES } from './intelligent-data.ts';
import { INTELLIGENT_SYSTEM_CAPABILITIES } from './intelligent-systems.ts';
import { TEAM_AND_GROUND_CAPABILITIES } from './intelligent-teams.ts';
import { SHIP_POWER_CAPABILITIES } from './maritime-power.ts';
import { UNCREWED_CRAFT_CAPABILITIES } from './maritime-uncrewed.ts';
import { YARD_AND_DECK_CAPABILITIES } from './maritime-yards.ts';
import { MARITIME_CAPABILITIES } from './maritime.ts';
import { COMPOSITE_CAPABILITIES } from './materials-composites.ts';
import { PRINTING_AND_METAL_CAPABILITIES } from './materials-printing.ts';
import { PROTECTION_CAPABILITIES } from './materials-protection.ts';
import { SURFACE_AND_TEXTILE_CAPABILITIES } from './materials-surfaces.ts';
import { MATERIAL_CAPABILITIES } from './materials.ts';
import { CAMP_CAPABILITIES } from './outside-camp.ts';
import { CARE_AND_TRAINING_CAPABILITIES } from './outside-care-training.ts';
import { SUPPLY_CAPABILITIES } from './outside-supply.ts';
import { QUANTUM_KEY_CAPABILITIES } from './quantum-keys.ts';
import { QUANTUM_SENSING_CAPABILITIES } from './quantum-sensing.ts';
import { GROUND_WATER_TIME_CAPABILITIES } from './sensors-ground-water-time.ts';
import { OPTICAL_CAPABILITIES } from './sensors-optical.ts';
import { RADAR_AND_RADIO_CAPABILITIES } from './sensors-radar-radio.ts';
import { SUBSTANCE_AND_PHOTONICS_CAPABILITIES } from './sensors-substances-photonics.ts';
import { SENSOR_CAPABILITIES } from './sensors.ts';
import { GROUND_AND_TIME_CAPABILITIES } from './space-ground.ts';
import { SPACE_QUANTUM_OUTSIDE_CAPABILITIES } from './space-quantum-outside.ts';
import { SATELLITE_CAPABILITIES } from './space-satellites.ts';

export const CAPABILITIES: readonly SeedListing[] = [
  ...SENSOR_CAPABILITIES,
  ...INTELLIGENT_SYSTEM_CAPABILITIES,
  ...MARITIME_CAPABILITIES,
  ...MATERIAL_CAPABILITIES,
  ...SPACE_QUANTUM_OUTSIDE_CAPABILITIES,
  ...COMPOSITE_CAPABILITIES,
  ...PRINTING_AND_METAL_CAPABILITIES,
  ...PROTECTION_CAPABILITIES,
  ...SURFACE_AND_TEXTILE_CAPABILITIES,
  ...CAMP_CAPABILITIES,
  ...CARE_AND_TRAINING_CAPABILITIES,
  ...SUPPLY_CAPABILITIES,
  ...QUANTUM_KEY_CAPABILITIES,
  ...QUANTUM_SENSING_CAPABILITIES,
  ...GROUND_AND_TIME_CAPABILITIES,
  ...SATELLITE_CAPABILITIES,
  ...ACROSS_AREAS_CAPABILITIES,
  ...RADAR_AND_RADIO_CAPABILITIES,
  ...OPTICAL_CAPABILITIES,
  ...GROUND_WATER_TIME_CAPABILITIES,
  ...SUBSTANCE_AND_PHOTONICS_CAPABILITIES,
  ...AIR_CAPABILITIES,
  ...TEAM_AND_GROUND_CAPABILITIES,
  ...DATA_AND_CYBER_CAPABILITIES,
  ...SIMULATION_AND_BOARD_CAPABILITIES,
  ...UNCREWED_CRAFT_CAPABILITIES,
  ...YARD_AND_DECK_CAPABILITIES,
  ...SHIP_POWER_CAPABILITIES,
];
