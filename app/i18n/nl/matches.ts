type Side = 'challenge' | 'capability' | 'both';
/** Voor welke dag zoveel gemaakt is, of in een jaar; en of dat pas kan als de productie is gegroeid. */
type Made = { day: string | null; grown: boolean };

const whenMade = ({ day, grown }: Made) =>
  `${day === null ? 'in een jaar' : `vóór ${day}`}${grown ? ' na opschaling' : ''}`;

/** Wat bij elkaar past: ranglijsten, redenen en markeringen. */
export const matches = {
  title: { challenge: 'Aanbod dat past', capability: 'Uitdagingen die passen' },
  intro: 'Gerangschikt op de hele tekst en de kenmerken. De balk toont waaruit de score bestaat.',
  newcomers:
    'Eerder geleverd werk telt mee, maar neemt nieuwkomers hooguit ongeveer één op de vijf plaatsen af.',
  ownFitTitle: 'Hoe uw aanbod past',
  ownFitIntro: 'Alleen u ziet dit.',
  all: 'Alle matches, met filters',
  linkWithNew: (count: number) => (count === 0 ? 'Matches' : `Matches, ${count} nieuw`),
  backToListing: 'Naar de plaatsing',
  notPublished:
    'Deze plaatsing is nog niet gepubliceerd. U ziet wat er al past; anderen zien uw plaatsing nog niet.',
  count: (total: number) => (total === 1 ? '1 match' : `${total.toLocaleString('nl-NL')} matches`),
  page: (page: number, pages: number) => `bladzijde ${page} van ${pages}`,
  isNew: 'Nieuw',

  score: 'Match',
  scoreOf: (score: number) => `${score} van 100`,
  noPoints: 'Geen punten',
  bands: { strong: 'Sterke match', fair: 'Redelijke match', weak: 'Mogelijke match' },
  meaning: {
    title: 'Wat een score zegt',
    intro:
      'Een paar heeft één score, van welke kant u ook kijkt. Hoe vaak een match raak is, hebben wij gemeten met echte vragen waarvan bekend is welk aanbod is gekozen, zonder gebieden of andere kenmerken.',
    range: (band: string, from: number, to: number) => `${band}, ${from} tot en met ${to}`,
    right: (inTen: number) => `van de tien waren er ongeveer ${inTen} raak`,
    caution:
      'Wat lager scoort, tonen wij niet. Uw vraag of aanbod kan anders zijn: lees altijd waarom iets past en wat ertegen pleit.',
  },
  parts: {
    text: 'Wat er staat',
    areas: 'Gebieden',
    sub_technologies: 'Subtechnologieën',
    domains: 'Domeinen',
    trl: 'TRL',
    partner: 'Gezochte partner',
    delivery: 'Levering',
    track_record: 'Eerder geleverd',
    region: 'Regio',
    freshness: 'Actueel',
  },
  why: 'Waarom',
  relatedSubjects: 'verwante onderwerpen',
  trlReason: {
    inside: (level: string, window: string) => `${level} past binnen ${window}`,
    near: (level: string, window: string) => `${level} ligt net buiten ${window}`,
  },
  sharedDomains: (domains: string) => `domein ${domains}`,
  wantedKind: {
    challenge: 'de aanbieder is het soort organisatie dat de uitdaging zoekt',
    capability: 'de vrager is het soort organisatie dat het aanbod zoekt',
    both: 'beide zoeken elkaars soort organisatie',
  },
  sharedCooperation: (forms: string) => `beide willen ${forms}`,
  enough: (offered: string, needed: string, made: Made) =>
    `tot ${offered} mogelijk ${whenMade(made)}, ${needed} nodig`,
  inTime: (leadTime: string, day: string) => `levertijd ${leadTime}, op tijd voor ${day}`,
  preferredProvince: (name: string) => `${name}, waar de uitdaging een partner zoekt`,
  holdsBack: 'Wat tegenhoudt',
  hindrances: {
    few_shared_terms: 'de teksten delen weinig onderwerpen',
    other_area: 'een ander gebied',
    trl_outside: (steps: number) =>
      steps === 1 ? 'TRL 1 stap buiten het venster' : `TRL ${steps} stappen buiten het venster`,
    trl_unknown: (side: Side) =>
      ({
        challenge: 'de uitdaging noemt geen TRL',
        capability: 'het aanbod noemt geen TRL',
        both: 'geen van beide noemt een TRL',
      })[side],
    area_unknown: (side: Side) =>
      ({
        challenge: 'de uitdaging is niet in een gebied ingedeeld',
        capability: 'het aanbod is niet in een gebied ingedeeld',
        both: 'geen van beide is in een gebied ingedeeld',
      })[side],
    other_kind_wanted: (side: Side) =>
      ({
        challenge: 'de uitdaging zoekt een ander soort organisatie',
        capability: 'het aanbod zoekt een ander soort organisatie',
        both: 'beide zoeken een ander soort organisatie',
      })[side],
    too_few: (offered: string, needed: string, made: Made) =>
      `${offered} van de ${needed} mogelijk ${whenMade(made)}`,
    too_late: (leadTime: string, day: string) => `levertijd ${leadTime}, te lang voor ${day}`,
    older: (side: 'challenge' | 'capability', months: number) =>
      side === 'challenge'
        ? `de uitdaging staat er al ${months} maanden`
        : `het aanbod staat er al ${months} maanden`,
  },

  shelves: { open: 'Alle', interesting: 'Interessant', not_for_us: 'Niet voor ons' },
  shelvesLabel: 'Welke matches',
  filters: 'Filters',
  area: 'Gebied',
  trl: 'TRL',
  trlStages: {
    research: 'TRL 1–3, onderzoek',
    development: 'TRL 4–6, ontwikkeling',
    use: 'TRL 7–9, gebruik',
  },
  kind: 'Soort organisatie',
  province: 'Provincie',
  provinceHint: 'Afgeschermde plaatsingen tonen geen provincie en vallen dan weg.',
  apply: 'Pas toe',
  clear: 'Wis filters',

  markInteresting: 'Interessant',
  markNotForUs: 'Niet voor ons',
  unmark: 'Haal markering weg',
  undo: 'Ongedaan maken',
  reason: 'Waarom niet?',
  chooseReason: 'Kies een reden',
  note: 'Toelichting',
  noteHint: 'Alleen uw organisatie leest dit.',
  saveMark: 'Zet apart',
  reasons: {
    other_subject: 'Gaat over iets anders',
    maturity: 'De volwassenheid past niet',
    capacity: 'De aantallen passen niet',
    region: 'De plaats past niet',
    already_known: 'Kennen wij al',
    no_time: 'Nu geen tijd',
    other: 'Iets anders',
  },
  isInteresting: 'U vindt dit interessant',
  putAside: (title: string) => `“${title}” staat nu apart bij ‘Niet voor ons’.`,
  markedPrivately: 'Markeringen ziet alleen uw eigen organisatie.',

  noneTitle: 'Er past nog niets',
  noneText: 'Zodra er iets bij komt dat past, ziet u het hier en krijgt u een melding.',
  noneForOthers: 'Zodra er iets bij komt dat past, staat het hier.',
  whatHelps: 'Dit helpt:',
  tips: {
    body: (words: number) =>
      `Een rijkere omschrijving: u hebt nu ${words} woorden, met 100 tot 500 vindt u het meest.`,
    keywords: 'Trefwoorden die de andere kant zou gebruiken.',
    trl: { challenge: 'Het TRL-venster dat u zoekt.', capability: 'De TRL waar u nu bent.' },
    trlHard: 'Een zacht TRL-venster: een hard venster sluit alles daarbuiten uit.',
    areas: 'Een gebied, en wat de plaatsing nog meer raakt.',
    language: 'De tekst ook in de andere taal; beide talen vinden elkaar, maar twee teksten vinden meer.',
    whole: 'Even wachten: uw plaatsing is zo volledig als ze kan zijn.',
  },
  improve: 'Verbeter de plaatsing',
  noneFilteredTitle: 'Niets binnen deze filters',
  noneFilteredText: 'Haal een filter weg om meer te zien.',
  noneInterestingTitle: 'Nog niets gemarkeerd als interessant',
  noneInterestingText: 'Wat u zo markeert, vindt u hier terug.',
  noneAsideTitle: 'Niets apart gezet',
  noneAsideText: 'Wat u markeert als ‘Niet voor ons’, vindt u hier terug.',
  down: 'De zoekmachine is even niet bereikbaar; matches staan hier straks weer.',
};
