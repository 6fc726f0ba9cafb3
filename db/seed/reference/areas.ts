import { type SeedTerm, terms } from './term.ts';

/**
 * The five NLD areas of the D-SII 2025-2029 (Kamerstuk 31 125, nr. 134), maritime as the exception beside them, and
 * two of our own: outside the areas, and what an import could not place (which nobody chooses).
 */
const areas: SeedTerm[] = [
  ...terms('area', [
    ['MAT', 'Slimme materialen', 'Smart materials'],
    ['SPA', 'Ruimtevaarttechnologie', 'Space technology'],
    ['QUA', 'Quantum', 'Quantum'],
    ['INT', 'Intelligente systemen', 'Intelligent systems'],
    ['SEN', 'Sensoren', 'Sensors'],
    ['MAR', 'Maritieme maakindustrie', 'Maritime manufacturing industry'],
  ]),
  ...terms('area', [['OUT', 'Buiten de NLD-gebieden', 'Outside the NLD areas']], { isProposal: true }),
  {
    list: 'area',
    code: 'unclassified',
    nl: 'Nog niet ingedeeld',
    en: 'Not yet classified',
    isProposal: true,
    attributes: { choosable: 'no' },
  },
];

/** Sub-technologies per area: proposals, to be edited with each year's action agenda (STRAIIK-D). */
const proposal = (parent: string, rows: readonly (readonly [string, string, string])[]) =>
  terms('sub_technology', rows, { parent, isProposal: true });

const subTechnologies: SeedTerm[] = [
  ...proposal('MAT', [
    ['MAT-composites', 'Composieten', 'Composites'],
    ['MAT-additive', 'Additive manufacturing (3D-printen)', 'Additive manufacturing (3D printing)'],
    ['MAT-coatings', 'Coatings, signatuur en camouflage', 'Coatings, signature and camouflage'],
    ['MAT-armour', 'Pantsering en ballistische bescherming', 'Armour and ballistic protection'],
    ['MAT-metamaterials', 'Metamaterialen', 'Metamaterials'],
    ['MAT-energetic', 'Energetische materialen', 'Energetic materials'],
    ['MAT-textiles', 'Technisch textiel', 'Technical textiles'],
    ['MAT-corrosion', 'Corrosie en levensduur', 'Corrosion and service life'],
    ['MAT-raw', 'Kritieke grondstoffen en hergebruik', 'Critical raw materials and recycling'],
  ]),
  ...proposal('SPA', [
    ['SPA-smallsats', 'Kleine satellieten', 'Small satellites'],
    ['SPA-laser', 'Lasercommunicatie', 'Laser communication'],
    ['SPA-isr', 'Waarneming vanuit de ruimte (ISR)', 'Space-based ISR payloads'],
    ['SPA-pnt', 'Plaats, navigatie en tijd (PNT)', 'Positioning, navigation and timing (PNT)'],
    ['SPA-ssa', 'Omgevingsbeeld in de ruimte (SSA)', 'Space situational awareness'],
    ['SPA-ground', 'Grondsegment', 'Ground segment'],
    ['SPA-launch', 'Lancering en snelle inzet', 'Launch and responsive space'],
  ]),
  ...proposal('QUA', [
    ['QUA-sensing', 'Quantumsensoren', 'Quantum sensing'],
    [
      'QUA-communication',
      'Quantumcommunicatie en sleuteluitwisseling',
      'Quantum communication and key exchange',
    ],
    ['QUA-cryptography', 'Post-quantumcryptografie', 'Post-quantum cryptography'],
    ['QUA-computing', 'Quantumcomputers', 'Quantum computing'],
    [
      'QUA-enabling',
      'Ondersteunende techniek (koeling, fotonica, besturing)',
      'Enabling technology (cooling, photonics, control)',
    ],
  ]),
  ...proposal('INT', [
    ['INT-unmanned-air', 'Onbemenste luchtsystemen', 'Unmanned air systems'],
    ['INT-unmanned-land', 'Onbemenste landsystemen', 'Unmanned land systems'],
    ['INT-unmanned-surface', 'Onbemenste systemen op het water', 'Unmanned surface vessels'],
    ['INT-unmanned-underwater', 'Onbemenste systemen onder water', 'Unmanned underwater vehicles'],
    ['INT-ai', 'AI en besluitondersteuning', 'AI and decision support'],
    ['INT-swarms', 'Zwermen', 'Swarming'],
    ['INT-c2', 'Commandovoering en data', 'Command, control and data'],
    ['INT-edge', 'Rekenen aan de rand van het netwerk', 'Edge computing'],
    ['INT-cyber', 'Cyberveiligheid', 'Cyber security'],
    ['INT-hmi', 'Samenwerking van mens en machine', 'Human-machine teaming'],
    ['INT-simulation', 'Simulatie en training', 'Simulation and training'],
    ['INT-cuas', 'Bestrijding van drones (C-UAS)', 'Counter-drone systems (C-UAS)'],
  ]),
  ...proposal('SEN', [
    ['SEN-radar', 'Radar', 'Radar'],
    ['SEN-optical', 'Elektro-optisch en infrarood', 'Electro-optical and infrared'],
    ['SEN-acoustic', 'Sonar en akoestiek', 'Sonar and acoustics'],
    ['SEN-rf', 'Radiofrequentie en elektronische oorlogvoering', 'Radio frequency and electronic warfare'],
    ['SEN-cbrn', 'Detectie van CBRN-stoffen', 'CBRN detection'],
    ['SEN-photonics', 'Fotonica', 'Photonics'],
    ['SEN-fusion', 'Sensorfusie', 'Sensor fusion'],
  ]),
];

export const areaTerms: readonly SeedTerm[] = [...areas, ...subTechnologies];
