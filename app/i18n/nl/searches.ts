/** Beheer: wat er vergeefs gezocht werd. */
export const searches = {
  title: 'Zoekvragen',
  intro:
    'Waar mensen in de laatste 90 dagen naar zochten zonder iets te vinden. Een woord dat vaak terugkomt, ontbreekt misschien in de lijst van begrippen of in het aanbod.',
  searches: 'zoekvragen',
  misses: 'zonder resultaat',
  share: 'deel zonder resultaat',
  since: (day: string) => `sinds ${day}`,
  words: 'Vergeefse zoekvragen',
  query: 'Woorden',
  language: 'Taal van de site',
  times: 'Keer',
  filtered: 'Waarvan met filters',
  none: 'Nog geen vergeefse zoekvragen',
  noneText: 'Alles waar naar gezocht is, leverde iets op.',
  kept: 'Van een zoekvraag bewaren wij de woorden 90 dagen, zonder wie haar stelde. Adressen en lange nummers bewaren wij niet.',
};
