/** De voorpagina. */
export const landing = {
  title: 'Vraag en aanbod van defensie, bij elkaar',
  intro:
    'Defport brengt bedrijven, kennisinstellingen en Defensie bij elkaar. Plaats wat u kunt of wat u zoekt, en zie meteen wat past en waarom.',
  start: 'Doe mee',
  lookAround: 'Bekijk uitdagingen',
  audiences: [
    {
      title: 'U hebt een oplossing',
      text: 'Plaats uw aanbod, ook als het nog in ontwikkeling is. U ziet welke uitdagingen erbij passen, met de reden.',
    },
    {
      title: 'U zoekt een oplossing',
      text: 'Beschrijf uw doel, niet het product. U ziet wie iets kan dat past, van start-up tot industrie.',
    },
    {
      title: 'U brengt partijen bij elkaar',
      text: 'Brokers van branche en regio verifiëren organisaties en zien wat bij elkaar past.',
    },
  ],
  areasTitle: 'Vijf gebieden, en maritiem',
  areasIntro:
    'De strategie voor de Nederlandse defensie-industrie kiest vijf gebieden. De maritieme maakindustrie staat ernaast.',
  principlesTitle: 'Waar u op kunt rekenen',
  principles: [
    {
      title: 'U bepaalt wie u ziet',
      text: 'Openbaar, alleen geverifieerde organisaties, alleen Defensie en brokers, of alleen uzelf. Afgeschermd plaatsen kan ook.',
    },
    {
      title: 'Elke match is uitgelegd',
      text: 'U ziet waaruit een score bestaat, in woorden en als balk. Er zit niets verborgens in.',
    },
    {
      title: 'Niets gerubriceerds',
      text: 'Elke plaatsing wordt op markeringen gecontroleerd voordat zij verschijnt.',
    },
  ],
  figures: {
    challenges: 'openbare uitdagingen',
    capabilities: 'openbaar aanbod',
    organisations: 'geverifieerde organisaties',
  },
  figuresTitle: 'Nu op Defport',
};
