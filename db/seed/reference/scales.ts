import { type SeedTerm, terms } from './term.ts';

/** The domains in which armed forces operate, as NATO counts them. */
const domains = terms('domain', [
  ['land', 'Land', 'Land'],
  ['sea', 'Zee', 'Sea'],
  ['air', 'Lucht', 'Air'],
  ['space', 'Ruimte', 'Space'],
  ['cyber', 'Cyber', 'Cyber'],
]);

/**
 * Technology readiness levels as the European Commission defines them (Horizon work programme, general annexes), with
 * the phase that the Netherlands Enterprise Agency gives each.
 */
const phases = ['discovery', 'development', 'demonstration', 'deployment'] as const;
const phaseOf = (level: number) =>
  level <= 3 ? phases[0] : level <= 6 ? phases[1] : level <= 8 ? phases[2] : phases[3];

const levels: SeedTerm[] = terms('trl', [
  ['1', 'Basisprincipes waargenomen', 'Basic principles observed'],
  ['2', 'Technologisch concept geformuleerd', 'Technology concept formulated'],
  ['3', 'Concept experimenteel bewezen', 'Experimental proof of concept'],
  ['4', 'Technologie gevalideerd in het laboratorium', 'Technology validated in the laboratory'],
  [
    '5',
    'Technologie gevalideerd in een relevante omgeving',
    'Technology validated in a relevant environment',
  ],
  [
    '6',
    'Technologie gedemonstreerd in een relevante omgeving',
    'Technology demonstrated in a relevant environment',
  ],
  [
    '7',
    'Prototype gedemonstreerd in een operationele omgeving',
    'System prototype demonstrated in an operational environment',
  ],
  ['8', 'Systeem compleet en gekwalificeerd', 'System complete and qualified'],
  ['9', 'Systeem bewezen in een operationele omgeving', 'System proven in an operational environment'],
]).map((term) => ({ ...term, attributes: { phase: phaseOf(Number(term.code)) } }));

export const scaleTerms: readonly SeedTerm[] = [...domains, ...levels];
