import { type SeedTerm, terms } from './term.ts';

/** Certificates that suppliers of defence often have. Names of standards are the same in both languages. */
const certificates = terms('certificate', [
  ['ISO-9001', 'ISO 9001 kwaliteitsmanagement', 'ISO 9001 quality management'],
  ['ISO-14001', 'ISO 14001 milieumanagement', 'ISO 14001 environmental management'],
  ['ISO-27001', 'ISO/IEC 27001 informatiebeveiliging', 'ISO/IEC 27001 information security'],
  ['ISO-45001', 'ISO 45001 gezond en veilig werken', 'ISO 45001 occupational health and safety'],
  [
    'AQAP-2110',
    'AQAP 2110 ontwerp, ontwikkeling en productie',
    'AQAP 2110 design, development and production',
  ],
  ['AQAP-2131', 'AQAP 2131 eindkeuring', 'AQAP 2131 final inspection'],
  ['AQAP-2210', 'AQAP 2210 software', 'AQAP 2210 software'],
  ['AQAP-2310', 'AQAP 2310 lucht- en ruimtevaart en defensie', 'AQAP 2310 aviation, space and defence'],
  ['EN-9100', 'EN 9100 lucht- en ruimtevaart: kwaliteit', 'EN 9100 aerospace: quality'],
  ['EN-9110', 'EN 9110 lucht- en ruimtevaart: onderhoud', 'EN 9110 aerospace: maintenance'],
  ['EN-9120', 'EN 9120 lucht- en ruimtevaart: distributie', 'EN 9120 aerospace: distribution'],
  ['ISO-3834', 'ISO 3834 laskwaliteit', 'ISO 3834 welding quality'],
  ['EN-1090', 'EN 1090 staal- en aluminiumconstructies', 'EN 1090 steel and aluminium structures'],
  [
    'ISO-17025',
    'ISO/IEC 17025 test- en kalibratielaboratoria',
    'ISO/IEC 17025 testing and calibration laboratories',
  ],
  ['NADCAP', 'Nadcap bijzondere processen', 'Nadcap special processes'],
  ['CMMC', 'CMMC / NIST SP 800-171', 'CMMC / NIST SP 800-171'],
  ['other', 'Ander certificaat', 'Another certificate'],
]);

/** Branch organisations and networks a company can belong to. */
const affiliations = terms('affiliation', [
  [
    'NIDV',
    'NIDV (Nederlandse Industrie voor Defensie en Veiligheid)',
    'NIDV (Netherlands Industries for Defence and Security)',
  ],
  [
    'FME',
    'FME (ondernemersorganisatie voor de technologische industrie)',
    'FME (employers’ organisation for the technology industry)',
  ],
  ['NMT', 'Netherlands Maritime Technology', 'Netherlands Maritime Technology'],
  ['SPACENED', 'SpaceNed (ruimtevaart)', 'SpaceNed (space)'],
  ['NAG', 'Netherlands Aerospace Group', 'Netherlands Aerospace Group'],
  ['HHT', 'Holland High Tech', 'Holland High Tech'],
  ['HSD', 'Security Delta (HSD)', 'Security Delta (HSD)'],
  ['QDNL', 'Quantum Delta NL', 'Quantum Delta NL'],
  ['PHOTONDELTA', 'PhotonDelta (fotonica)', 'PhotonDelta (photonics)'],
  ['BRAINPORT', 'Brainport Industries', 'Brainport Industries'],
  ['METAALUNIE', 'Koninklijke Metaalunie', 'Metaalunie (small metal companies)'],
  ['NLDIGITAL', 'NLdigital', 'NLdigital'],
  ['EEN', 'Enterprise Europe Network', 'Enterprise Europe Network'],
  ['other', 'Een andere organisatie', 'Another organisation'],
]);

export const standardTerms: readonly SeedTerm[] = [...certificates, ...affiliations];
