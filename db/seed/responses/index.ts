import type { SeedEnd, SeedResponse, SeedShare } from '../seed-types.ts';
import { CAMP_AND_CARE_RESPONSES } from './camp-and-care.ts';
import { MARITIME_RESPONSES } from './maritime.ts';
import { MATERIAL_RESPONSES } from './materials.ts';
import { ROBOT_AND_DRONE_RESPONSES } from './robots-and-drones.ts';
import { SENSOR_RESPONSES } from './sensors.ts';
import { SPACE_AND_QUANTUM_RESPONSES } from './space-and-quantum.ts';
import { SYSTEM_RESPONSES } from './systems.ts';

/** Invented answers to the demonstration's challenges, with what became of them. */
export const RESPONSES: readonly SeedResponse[] = [
  ...SENSOR_RESPONSES,
  ...MARITIME_RESPONSES,
  ...MATERIAL_RESPONSES,
  ...SYSTEM_RESPONSES,
  ...ROBOT_AND_DRONE_RESPONSES,
  ...CAMP_AND_CARE_RESPONSES,
  ...SPACE_AND_QUANTUM_RESPONSES,
];

/** Challenges that are over. */
export const ENDS: readonly SeedEnd[] = [
  {
    challenge: 'Bestemming gezocht voor negen ton snijafval van ballistische vezel per jaar',
    endedAs: 'met',
    daysAgo: 21,
  },
  {
    challenge: 'Snel weten of een wolk na een ongeval giftig is',
    endedAs: 'call_published',
    daysAgo: 8,
  },
  {
    challenge: 'Quantumsleutels beproeven op een bestaande glasvezel van 46 kilometer',
    endedAs: 'met',
    daysAgo: 2,
  },
];

export const SHARES: readonly SeedShare[] = [
  {
    challenge: 'Mijnen en vreemde objecten vinden in ondiep, troebel water',
    colleague: 'requester@demo.defport.example',
    note: 'Kijk jij of de boot en de sonar samen passen bij de proef in het voorjaar?',
    daysAgo: 16,
  },
  {
    challenge: 'Kleine drones op tijd opmerken zonder zelf gevonden te worden',
    colleague: 'release@demo.defport.example',
    note: 'Graag je oordeel over het opzetten door twee mensen.',
    daysAgo: 26,
  },
];
