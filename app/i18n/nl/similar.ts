const NUMBERS = ['Nul', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien'];

/** Uitdagingen die op elkaar lijken: voor wie ze plaatst, en als aanleiding om vraag te bundelen. */
export const similar = {
  title: 'Uitdagingen die hierop lijken',
  /** Voor wie nog niet gepubliceerd heeft. */
  beforePublishing: (count: number) =>
    `${count === 1 ? 'Er is al 1 uitdaging' : `Er zijn al ${count} uitdagingen`} waarin iets vergelijkbaars gevraagd wordt. Kijk voor u publiceert of u samen kunt optrekken.`,
  see: (count: number): string => (count === 1 ? 'Bekijk die' : 'Bekijk ze'),
  forPoster:
    'Hier wordt iets vergelijkbaars gevraagd. Misschien kunt u samen optrekken: op de pagina staat wie het vraagt.',
  forReader: 'Hier wordt iets vergelijkbaars gevraagd.',
  bands: { near: 'Bijna dezelfde vraag', alike: 'Vergelijkbare vraag' },
  own: 'Van uw organisatie',
  shared: 'Gaat ook over',

  demand: {
    title: 'Gelijke vragen',
    intro:
      'Gepubliceerde uitdagingen van verschillende organisaties waarin bijna hetzelfde gevraagd wordt, voor zover u ze mag lezen. Een groep is een suggestie om vraag te bundelen: Defport voegt niets samen en stuurt niemand bericht.',
    count: (groups: number) => (groups === 1 ? '1 groep' : `${groups} groepen`),
    suggestion: ({ posters, areUnits, subjects }: Group) =>
      `${NUMBERS[posters] ?? posters} ${areUnits ? 'eenheden' : 'organisaties'} vragen bijna hetzelfde${subjects === '' ? '' : `: ${subjects}`}`,
    areas: 'Gebieden',
    neededBy: 'Gewenste datum',
    between: (first: string, last: string) => (first === last ? first : `van ${first} tot ${last}`),
    total: 'Samen gevraagd',
    challenges: 'De uitdagingen',
    masked:
      'Een afgeschermde uitdaging telt als een eigen organisatie, ook als zij van een ander in de groep is.',
    contact:
      'Wilt u de partijen bij elkaar brengen? Hun contactgegevens staan op de pagina van elke organisatie.',
    noneTitle: 'Nog geen gelijke vragen',
    noneText:
      'Zodra twee organisaties bijna hetzelfde vragen, staan zij hier. Na een publicatie duurt dat hooguit enkele seconden.',
  },
};

type Group = { posters: number; areUnits: boolean; subjects: string };
