import type { areas as nl } from '../nl/areas.ts';

/** The areas in words, their pages, and the map of provinces. */
export const areas: typeof nl = {
  title: 'Areas',
  intro:
    'The strategy for the Dutch defence industry chooses five areas of technology. The maritime manufacturing industry stands beside them, and what lies outside is welcome too.',
  descriptions: {
    MAT: 'Materials that are lighter, stronger or smarter than what there was: composites, armour, coatings that hide a signature, printed parts, and using scarce raw materials again.',
    SPA: 'Everything that helps from space to see, to connect and to know where one is: small satellites, laser communication, ground stations, and knowing what moves around the earth.',
    QUA: 'Technology that works with the properties of the smallest particles: sensors without a satellite, keys that cannot be tapped, encryption that still holds later, and the cooling and photonics this takes.',
    INT: 'Systems that sense, decide and work together by themselves: unmanned in the air, on land and in the water, artificial intelligence, command and control, cyber security and training.',
    SEN: 'Seeing, hearing and measuring what a person misses: radar, infrared, sonar, the radio spectrum, hazardous substances, and joining all these signals into one picture.',
    MAR: 'Ships and what is in them: design and building, propulsion, systems on board and under water, maintenance, and the ports and yards that make it possible.',
    OUT: 'What Defence needs and fits none of the areas: from field hospital and food to maintenance, logistics and clothing.',
  },
  asked: 'What is asked',
  offered: 'What is offered',
  who: 'Who is active here',
  subTechnologies: 'Sub-technologies',
  all: {
    challenge: (count) => `All challenges (${count})`,
    capability: (count) => `All capabilities (${count})`,
    organisation: (count) => `All organisations (${count})`,
  },
  none: {
    challenge: 'Nothing that you may see is asked in this area now.',
    capability: 'Nothing that you may see is offered in this area now.',
    organisation: 'There is no organisation here yet that you may see.',
  },
  counts: {
    challenge: 'challenges',
    capability: 'capabilities',
    organisation: 'organisations',
  },
  lookElsewhere: 'Other areas',
  toMap: 'Look at the map',

  mapTitle: 'Map of provinces',
  mapIntro: 'Where organisations are that ask or offer something. Choose a province to see what is there.',
  mapLabel: 'Challenges and capabilities per province',
  mapMasked:
    'Masked listings are not on the map: of those we only show the part of the country, on their own page.',
  mapTable: 'The same figures as a table',
  tile: (province, count) => `${province}: ${count} challenges and capabilities`,
  abroad: 'Abroad',
  province: 'Province',

  listingsOf: 'Challenges and capabilities of this organisation',
  noListings: 'There is nothing of this organisation now that you may see.',
};
