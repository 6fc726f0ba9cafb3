import type { matches as nl } from '../nl/matches.ts';

const whenMade = ({ day, grown }: Parameters<typeof nl.enough>[2]) =>
  `${day === null ? 'in a year' : `before ${day}`}${grown ? ' once scaled up' : ''}`;

/** What fits together: rankings, reasons and marks. */
export const matches: typeof nl = {
  title: { challenge: 'Capabilities that fit', capability: 'Challenges that fit' },
  intro: 'Ranked on the whole text and the facts. The bar shows what the score is made of.',
  newcomers: 'Work delivered before counts, but takes at most about one in five places from newcomers.',
  ownFitTitle: 'How your capabilities fit',
  ownFitIntro: 'Only you see this.',
  all: 'All matches, with filters',
  linkWithNew: (count) => (count === 0 ? 'Matches' : `Matches, ${count} new`),
  backToListing: 'To the listing',
  notPublished:
    'This listing has not been published yet. You see what already fits; others do not see your listing yet.',
  count: (total) => (total === 1 ? '1 match' : `${total.toLocaleString('en-GB')} matches`),
  page: (page, pages) => `page ${page} of ${pages}`,
  isNew: 'New',

  score: 'Match',
  scoreOf: (score) => `${score} of 100`,
  noPoints: 'No points',
  bands: { strong: 'Strong match', fair: 'Fair match', weak: 'Possible match' },
  meaning: {
    title: 'What a score says',
    intro:
      'A pair has one score, whichever side you look from. How often a match is right was measured with real needs of which the chosen offer is known, without areas or other facts.',
    range: (band, from, to) => `${band}, ${from} to ${to}`,
    right: (inTen) => `about ${inTen} in ten were right`,
    caution:
      'What scores less is not shown. Your need or offer may be different: always read why something fits and what holds it back.',
  },
  parts: {
    text: 'What it says',
    areas: 'Areas',
    sub_technologies: 'Sub-technologies',
    domains: 'Domains',
    trl: 'TRL',
    partner: 'Partner sought',
    delivery: 'Delivery',
    track_record: 'Delivered before',
    region: 'Region',
    freshness: 'Up to date',
  },
  why: 'Why',
  relatedSubjects: 'related subjects',
  trlReason: {
    inside: (level, window) => `${level} within ${window}`,
    near: (level, window) => `${level} just outside ${window}`,
  },
  sharedDomains: (domains) => `domain ${domains}`,
  wantedKind: {
    challenge: 'the provider is the kind of organisation that the challenge seeks',
    capability: 'the poster is the kind of organisation that the capability seeks',
    both: 'each seeks the other’s kind of organisation',
  },
  sharedCooperation: (forms) => `both want ${forms}`,
  enough: (offered, needed, made) => `up to ${offered} possible ${whenMade(made)}, ${needed} needed`,
  inTime: (leadTime, day) => `lead time ${leadTime}, in time for ${day}`,
  preferredProvince: (name) => `${name}, where the challenge seeks a partner`,
  holdsBack: 'What holds it back',
  hindrances: {
    few_shared_terms: 'the texts share few subjects',
    other_area: 'another area',
    trl_outside: (steps) =>
      steps === 1 ? 'TRL 1 step outside the window' : `TRL ${steps} steps outside the window`,
    trl_unknown: (side) =>
      ({
        challenge: 'the challenge names no TRL',
        capability: 'the capability names no TRL',
        both: 'neither names a TRL',
      })[side],
    area_unknown: (side) =>
      ({
        challenge: 'the challenge has not been placed in an area',
        capability: 'the capability has not been placed in an area',
        both: 'neither has been placed in an area',
      })[side],
    other_kind_wanted: (side) =>
      ({
        challenge: 'the challenge seeks another kind of organisation',
        capability: 'the capability seeks another kind of organisation',
        both: 'both seek another kind of organisation',
      })[side],
    too_few: (offered, needed, made) => `${offered} of the ${needed} possible ${whenMade(made)}`,
    too_late: (leadTime, day) => `lead time ${leadTime}, too long for ${day}`,
    older: (side, months) =>
      side === 'challenge'
        ? `the challenge has been here for ${months} months`
        : `the capability has been here for ${months} months`,
  },

  shelves: { open: 'All', interesting: 'Interesting', not_for_us: 'Not for us' },
  shelvesLabel: 'Which matches',
  filters: 'Filters',
  area: 'Area',
  trl: 'TRL',
  trlStages: {
    research: 'TRL 1–3, research',
    development: 'TRL 4–6, development',
    use: 'TRL 7–9, use',
  },
  kind: 'Kind of organisation',
  province: 'Province',
  provinceHint: 'Masked listings show no province and then drop out.',
  apply: 'Apply',
  clear: 'Clear filters',

  markInteresting: 'Interesting',
  markNotForUs: 'Not for us',
  unmark: 'Remove mark',
  undo: 'Undo',
  reason: 'Why not?',
  chooseReason: 'Choose a reason',
  note: 'Note',
  noteHint: 'Only your organisation reads this.',
  saveMark: 'Put aside',
  reasons: {
    other_subject: 'Is about something else',
    maturity: 'The maturity does not fit',
    capacity: 'The quantities do not fit',
    region: 'The place does not fit',
    already_known: 'We know them already',
    no_time: 'No time now',
    other: 'Something else',
  },
  isInteresting: 'You find this interesting',
  putAside: (title) => `“${title}” has been put aside under ‘Not for us’.`,
  markedPrivately: 'Only your own organisation sees marks.',

  noneTitle: 'Nothing fits yet',
  noneText: 'As soon as something fitting arrives you will see it here and get a notice.',
  noneForOthers: 'As soon as something fitting arrives, it will be here.',
  whatHelps: 'This helps:',
  tips: {
    body: (words) => `A richer description: you now have ${words} words; with 100 to 500 you find the most.`,
    keywords: 'Keywords that the other side would use.',
    trl: { challenge: 'The TRL window you look for.', capability: 'The TRL where you are now.' },
    trlHard: 'A soft TRL window: a hard one leaves out everything outside it.',
    areas: 'An area, and what else the listing touches on.',
    language: 'The text in the other language too; both find each other, but two texts find more.',
    whole: 'Some patience: your listing is as complete as it can be.',
  },
  improve: 'Improve the listing',
  noneFilteredTitle: 'Nothing within these filters',
  noneFilteredText: 'Remove a filter to see more.',
  noneInterestingTitle: 'Nothing marked as interesting yet',
  noneInterestingText: 'What you mark so can be found here.',
  noneAsideTitle: 'Nothing put aside',
  noneAsideText: 'What you mark as ‘Not for us’ can be found here.',
  down: 'The search engine is unavailable for the moment; matches will be back here shortly.',
};
