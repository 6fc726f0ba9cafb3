/** Wie er te zien is: aandeel in de eerste plaatsen tegenover aandeel in het aanbod. */
export const exposure = {
  title: 'Zichtbaarheid per soort organisatie',
  menu: 'Zichtbaarheid',
  intro:
    'Welk deel van het aanbod een groep plaatst, en welk deel van de eerste tien plaatsen bij uitdagingen zij krijgt. Zijn beide even groot, dan is de groep te zien naar verhouding.',
  counted: (challenges: number, number: string) =>
    challenges === 1
      ? 'Geteld over het aanbod dat anderen kunnen zien, bij 1 uitdaging met matches.'
      : `Geteld over het aanbod dat anderen kunnen zien, bij ${number} uitdagingen met matches.`,
  kinds: 'Soorten organisaties',
  standings: 'Nieuwkomers',
  standingsIntro:
    'Nieuwkomers hebben nog geen project dat is gecontroleerd. Afgeschermd aanbod telt hier mee, want daarvan is niet bekend wat er eerder is geleverd.',
  kind: 'Soort organisatie',
  group: 'Groep',
  names: { newcomer: 'Nieuwkomers en afgeschermd', established: 'Eerder geleverd' },
  other: 'Overige soorten',
  otherHint: 'Soorten met weinig plaatsingen staan hier samen, zodat niemand te herkennen is.',
  shareOfListings: 'Deel van het aanbod',
  shareOfPlaces: 'Deel van de plaatsen',
  ratio: 'Verhouding',
  times: (ratio: string) => `${ratio} ×`,
  balance: { less: 'minder te zien', even: 'naar verhouding', more: 'vaker te zien' },
  unknown: 'nog geen plaatsen',
  none: 'Nog te weinig om te tonen',
  noneText: 'Zodra er meer aanbod is gepubliceerd, staan de aandelen hier.',
};
