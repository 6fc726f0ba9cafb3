import type { SeedListing } from '../seed-types.ts';
import { INTELLIGENT_SYSTEM_CAPABILITIES } from './intelligent-systems.ts';
import { MARITIME_CAPABILITIES } from './maritime.ts';
import { MATERIAL_CAPABILITIES } from './materials.ts';
import { SENSOR_CAPABILITIES } from './sensors.ts';
import { SPACE_QUANTUM_OUTSIDE_CAPABILITIES } from './space-quantum-outside.ts';

export const CAPABILITIES: readonly SeedListing[] = [
  ...SENSOR_CAPABILITIES,
  ...INTELLIGENT_SYSTEM_CAPABILITIES,
  ...MARITIME_CAPABILITIES,
  ...MATERIAL_CAPABILITIES,
  ...SPACE_QUANTUM_OUTSIDE_CAPABILITIES,
];
