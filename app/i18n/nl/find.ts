const kinds = {
  all: 'Alles',
  challenge: 'Uitdagingen',
  capability: 'Aanbod',
  organisation: 'Organisaties',
};

const facets = {
  area: 'Gebied',
  sub: 'Deeltechnologie',
  domain: 'Operationeel domein',
  offer: 'Soort aanbod',
  trl: 'Volwassenheid (TRL)',
  organisationKind: 'Soort organisatie',
  province: 'Provincie',
  language: 'Taal van de tekst',
};

const trlBands = {
  '1-3': 'TRL 1–3, onderzoek',
  '4-6': 'TRL 4–6, ontwikkeling',
  '7-9': 'TRL 7–9, beproefd',
};

const sorts = {
  relevance: 'Meest passend',
  newest: 'Nieuwste',
  ends_soon: 'Loopt het eerst af',
  name: 'Op naam',
};

/** Zoeken in uitdagingen, aanbod en organisaties, en de lijsten die daarop lijken. */
export const find = {
  title: 'Zoeken',
  resultsFor: (query: string) => `Zoeken naar “${query}”`,
  intro: 'Zoek in het Nederlands of Engels; beide talen vinden elkaar.',
  field: 'Waar zoekt u naar?',
  submit: 'Zoek',
  kinds,
  kindsLabel: 'Wat u wilt vinden',
  facets,
  trlBands,
  languages: { nl: 'Nederlands', en: 'Engels' },
  abroad: 'Buiten Nederland',

  filters: 'Filters',
  filtersChosen: (count: number) => `Filters (${String(count)})`,
  apply: 'Toon resultaten',
  chosen: 'Gekozen filters',
  drop: (facet: string, value: string) => `Haal filter weg: ${facet} ${value}`,
  clear: 'Wis alle filters',
  others: (count: string) => `Overige (samen ${count})`,
  few: 'minder dan 5',
  fewShort: '< 5',
  fewHint:
    'Aantallen onder de vijf staan er niet precies bij, zodat zij niets verraden over afgeschermde plaatsingen.',

  results: 'Resultaten',
  count: (count: string) => (count === '1' ? '1 resultaat' : `${count} resultaten`),
  sort: 'Volgorde',
  sorts,
  publicOnly: 'U ziet alleen wat openbaar is.',
  publicOnlyLogIn: 'Log in met een geverifieerde organisatie om meer te zien.',
  shallow: (pages: string) =>
    `Zonder in te loggen bladert u tot pagina ${pages}. Met een filter vindt u gerichter.`,
  shallowLogIn: 'Log in om verder te bladeren',
  organisationsAbove: 'Organisaties',
  allOrganisations: (count: string) => `Alle ${count} organisaties`,

  suggestions: 'Suggesties',
  suggestionKinds: {
    term: 'begrip',
    area: 'gebied',
    challenge: 'uitdaging',
    capability: 'aanbod',
    organisation: 'organisatie',
  },
  suggestionCount: (count: string) => `${count} suggesties; kies met de pijltoetsen.`,
  oneSuggestion: '1 suggestie; kies met de pijltoets.',
  noSuggestions: 'Geen suggesties.',

  nothingTitle: (query: string) => `Niets gevonden voor “${query}”`,
  nothingTitleFiltered: 'Niets gevonden met deze filters',
  nothingText: 'Er is niets dat hierbij past en dat u mag zien.',
  nothingTip: 'Probeer een woord minder, of een algemener woord.',
  nearest: 'Bedoelde u misschien',
  dropOne: 'Met één filter minder',
  dropFacet: (facet: string) => `Zonder ${facet.toLowerCase()}`,
  searchWithout: 'Zonder filters',
  lookAtAreas: 'Kijk per gebied',

  refusedTitle: 'Dit filter kennen wij niet',
  refusedText: (names: string) =>
    `Het adres van deze pagina bevat een waarde die niet bestaat of niet meer gebruikt wordt, bij: ${names}. Wij tonen liever niets dan een lijst die het filter stilletjes overslaat.`,
  refusedParts: { kind: 'soort', sort: 'volgorde', page: 'pagina', q: 'zoekwoorden' },
  withoutFilter: 'Toon zonder dit filter',
  refusedQueryTitle: 'Deze zoekvraag is te lang',
  refusedQueryText: (most: string) =>
    `Zoek met ten hoogste ${most} tekens. Wij tonen liever niets dan een lijst die een deel van uw vraag stilletjes overslaat.`,
  withoutWords: 'Zoek opnieuw',
  tooFarTitle: 'Zo ver loopt deze lijst niet',
  tooFarText: 'Er zijn minder pagina’s dan u vraagt. Misschien is er intussen iets af gegaan.',
  toFirstPage: 'Naar de eerste pagina',
  tooManyTitle: 'Even wachten',
  tooManyText: 'Vanaf uw netwerk komen nu erg veel aanvragen. Probeer het over een minuut opnieuw.',
};
