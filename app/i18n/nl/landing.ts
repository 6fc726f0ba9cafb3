/** De voorpagina. */
export const landing = {
  title: 'Vraag en aanbod van defensie, bij elkaar',
  intro:
    'Defport is de plek waar bedrijven, kennisinstellingen en Defensie elkaar vinden. Plaats wat u kunt of wat u zoekt. U ziet wat past, en waarom.',
  start: 'Doe mee',
  lookAround: 'Bekijk uitdagingen',
  audiencesTitle: 'Voor wie Defport is',
  audiences: [
    {
      title: 'U hebt een oplossing',
      steps: [
        'Plaats uw aanbod, ook als het nog in ontwikkeling is.',
        'Zie welke uitdagingen erbij passen, met score en reden.',
        'Reageer, afgeschermd of met uw naam.',
      ],
      action: 'Wat wordt er gevraagd?',
      path: '/challenges',
    },
    {
      title: 'U zoekt een oplossing',
      steps: [
        'Beschrijf uw doel, niet het product.',
        'Zie wie iets kan dat past, van start-up tot industrie.',
        'Vergelijk reacties naast elkaar.',
      ],
      action: 'Wat wordt er aangeboden?',
      path: '/capabilities',
    },
    {
      title: 'U brengt partijen bij elkaar',
      steps: [
        'Verifieer de organisaties die u kent.',
        'Breng uw ledenlijst in één keer in.',
        'Zie wat past voor organisaties die u machtigden.',
      ],
      action: 'Wie doet er mee?',
      path: '/organisations',
    },
  ],
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
  balance: {
    caption: 'Openbare uitdagingen en openbaar aanbod per gebied',
    subject: 'Gebied',
    asked: 'Gevraagd',
    offered: 'Geboden',
  },
};
