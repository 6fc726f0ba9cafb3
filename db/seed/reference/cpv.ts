import type { SeedTerm } from './term.ts';

/**
 * The codes of the Common Procurement Vocabulary (Regulation (EC) 213/2008) that calls and challenges here need: R&D
 * (73) and defence equipment (35). The whole list can be imported over it: `npm run import -- --reference`.
 */
const rows: readonly (readonly [code: string, parent: string | null, nl: string, en: string])[] = [
  ['73000000-2', null, 'Onderzoek en ontwikkeling, met advies', 'Research and development, with consultancy'],
  [
    '73100000-3',
    '73000000-2',
    'Onderzoek en experimentele ontwikkeling',
    'Research and experimental development',
  ],
  ['73110000-6', '73100000-3', 'Onderzoek', 'Research'],
  ['73112000-0', '73110000-6', 'Marien onderzoek', 'Marine research'],
  ['73120000-9', '73100000-3', 'Experimentele ontwikkeling', 'Experimental development'],
  [
    '73300000-5',
    '73000000-2',
    'Ontwerp en uitvoering van onderzoek en ontwikkeling',
    'Design and execution of research and development',
  ],
  [
    '73400000-6',
    '73000000-2',
    'Onderzoek en ontwikkeling voor veiligheid en defensie',
    'Research and development for security and defence',
  ],
  [
    '73410000-9',
    '73400000-6',
    'Militair onderzoek en militaire technologie',
    'Military research and technology',
  ],
  [
    '73420000-2',
    '73400000-6',
    'Vooronderzoek en demonstratie van technologie',
    'Pre-feasibility study and technology demonstration',
  ],
  [
    '73421000-9',
    '73420000-2',
    'Ontwikkeling van beveiligingsapparatuur',
    'Development of security equipment',
  ],
  [
    '73422000-6',
    '73420000-2',
    'Ontwikkeling van vuurwapens en munitie',
    'Development of firearms and ammunition',
  ],
  ['73423000-3', '73420000-2', 'Ontwikkeling van militaire voertuigen', 'Development of military vehicles'],
  ['73424000-0', '73420000-2', 'Ontwikkeling van oorlogsschepen', 'Development of warships'],
  [
    '73425000-7',
    '73420000-2',
    'Ontwikkeling van militaire vliegtuigen, raketten en ruimtevaartuigen',
    'Development of military aircraft, missiles and spacecraft',
  ],
  [
    '73426000-4',
    '73420000-2',
    'Ontwikkeling van militaire elektronische systemen',
    'Development of military electronic systems',
  ],
  ['73430000-5', '73400000-6', 'Beproeving en evaluatie', 'Test and evaluation'],
  ['73431000-2', '73430000-5', 'Beproeving van beveiligingsapparatuur', 'Testing of security equipment'],
  ['73432000-9', '73430000-5', 'Beproeving van vuurwapens en munitie', 'Testing of firearms and ammunition'],
  ['73433000-6', '73430000-5', 'Beproeving van militaire voertuigen', 'Testing of military vehicles'],
  ['73434000-3', '73430000-5', 'Beproeving van oorlogsschepen', 'Testing of warships'],
  [
    '73435000-0',
    '73430000-5',
    'Beproeving van militaire vliegtuigen, raketten en ruimtevaartuigen',
    'Testing of military aircraft, missiles and spacecraft',
  ],
  [
    '73436000-7',
    '73430000-5',
    'Beproeving van militaire elektronische systemen',
    'Testing of military electronic systems',
  ],
  [
    '35000000-4',
    null,
    'Uitrusting voor veiligheid, brandweer, politie en defensie',
    'Equipment for security, fire services, police and defence',
  ],
  ['35100000-5', '35000000-4', 'Nood- en beveiligingsuitrusting', 'Emergency and security equipment'],
  ['35200000-6', '35000000-4', 'Politie-uitrusting', 'Police equipment'],
  ['35300000-7', '35000000-4', 'Wapens en munitie met toebehoren', 'Weapons and ammunition with parts'],
  ['35400000-8', '35000000-4', 'Militaire voertuigen en onderdelen', 'Military vehicles and parts'],
  ['35500000-9', '35000000-4', 'Oorlogsschepen en onderdelen', 'Warships and parts'],
  [
    '35600000-0',
    '35000000-4',
    'Militaire vliegtuigen, raketten en ruimtevaartuigen',
    'Military aircraft, missiles and spacecraft',
  ],
  ['35613000-4', '35600000-0', 'Onbemenste luchtvaartuigen', 'Unmanned aerial vehicles'],
  ['35630000-9', '35600000-0', 'Militaire ruimtevaartuigen', 'Military spacecraft'],
  ['35631000-6', '35630000-9', 'Militaire satellieten', 'Military satellites'],
  ['35700000-1', '35000000-4', 'Militaire elektronische systemen', 'Military electronic systems'],
  [
    '35710000-4',
    '35700000-1',
    'Systemen voor commando, controle, verbindingen en computers',
    'Command, control, communication and computer systems',
  ],
  [
    '35720000-7',
    '35700000-1',
    'Inlichtingen, bewaking, doelopsporing en verkenning',
    'Intelligence, surveillance, target acquisition and reconnaissance',
  ],
  ['35722000-1', '35720000-7', 'Radar', 'Radar'],
  [
    '35730000-0',
    '35700000-1',
    'Elektronische oorlogvoering en tegenmaatregelen',
    'Electronic warfare and countermeasures',
  ],
  [
    '35800000-2',
    '35000000-4',
    'Persoonlijke en ondersteunende uitrusting',
    'Individual and support equipment',
  ],
];

export const cpvTerms: readonly SeedTerm[] = rows.map(([code, parent, nl, en]) => ({
  list: 'cpv',
  code,
  nl,
  en,
  ...(parent ? { parent } : {}),
}));
