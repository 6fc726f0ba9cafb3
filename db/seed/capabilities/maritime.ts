import type { SeedListing } from '../seed-types.ts';

/** Maritime capabilities. */
export const MARITIME_CAPABILITIES: readonly SeedListing[] = [
  {
    organisation: 'noordkiel',
    title: 'Onbemande meetboot van zeven meter met sleepbare sonar',
    body: [
      'Een aluminium boot van zeven meter vaart zonder bemanning een patroon af en sleept een sonar achter zich aan. Hij houdt koers tot op een halve meter bij windkracht 5 en brengt in een uur 1,5 vierkante kilometer zeebodem in kaart. Objecten vanaf 30 centimeter zijn te onderscheiden.',
      'De boot past in een container van 40 voet, met takel, en is door drie mensen te water te laten. Twee boten varen nu voor een windpark en zochten in een proef met de marine naar oefenmijnen in ondiep water: 17 van de 19 gevonden in één dag.',
      'De besturing is open: sonar en autonomie van anderen zijn in te bouwen. Werf en proefhaven in Delfzijl, capaciteit acht boten per jaar.',
    ],
    keywords: 'onbemand vaartuig, USV, sonar, mijnenbestrijding, zeebodem',
    areas: ['MAR', 'SEN'],
    trl: 7,
    audience: 'public',
    daysAgo: 58,
  },
  {
    organisation: 'noordkiel',
    title: 'Stille hybride voortstuwing voor werk- en patrouilleboten',
    body: [
      'Twee elektromotoren en een kleine diesel geven een patrouilleboot van 15 meter zes uur stil varen op 8 knopen, met 26 knopen op de diesel erbij. Het onderwatergeluid is op de meetbaan met 14 decibel verlaagd. De accu’s liggen in het midden en zijn van zee af te vervangen.',
      'Drie boten varen ermee. Wij bouwen ook bestaande boten om; doorlooptijd elf weken. De regeling deelt de stroom met sensoren en radio aan boord, zodat er geen apart aggregaat nodig is.',
    ],
    keywords: 'hybride voortstuwing, elektrisch varen, onderwatergeluid, patrouilleboot, accu',
    areas: ['MAR'],
    trl: 8,
    daysAgo: 102,
  },
  {
    organisation: 'fjordnett',
    language: 'en',
    title: 'Autonomy software that lets a small surface vessel patrol, follow and intercept',
    body: [
      'Our software steers surface craft of 4 to 20 metres without a crew. It plans a route, keeps the rules of the road at sea, and reacts to what radar, camera and passive acoustic sensors report. An operator on shore draws an area to guard; the vessel patrols, approaches an unknown boat, follows it at a set distance and places itself between it and a ship at anchor.',
      'It has run for 6,200 hours on nine vessels, among them a harbour patrol craft that worked through a winter north of the Arctic Circle. The link may be lost for an hour: the vessel then finishes its task or returns, as chosen beforehand. Interfaces are open and documented; integration on a new hull takes five to eight weeks. We look for a Dutch yard and a naval user for trials in a busy port.',
    ],
    keywords: 'uncrewed surface vessel, autonomy, harbour protection, patrol, collision avoidance',
    areas: ['MAR', 'INT'],
    trl: 8,
    daysAgo: 30,
  },
  {
    organisation: 'fjordnett',
    language: 'en',
    title: 'Synthetic aperture sonar for finding mines and cables in shallow water',
    body: [
      'A synthetic aperture sonar for towing or mounting on an uncrewed vessel. It images the seabed at 3 by 3 centimetres to a distance of 120 metres on each side, in water of 5 to 60 metres. Motion is corrected in real time, so that images are sharp in two metres of swell. Software marks objects that look like mines, cables or wreckage and ranks them; analysts look at one image in forty.',
      'Two units have surveyed 900 kilometres of cable route. In a trial with exercise mines all 24 shapes on sand were found and 19 of 24 in a field of stones. Weight in air 62 kilogrammes, power 210 watts. Delivery in seven months.',
    ],
    keywords:
      'synthetic aperture sonar, mine countermeasures, seabed survey, object detection, shallow water',
    areas: ['MAR', 'SEN'],
    trl: 7,
    daysAgo: 24,
  },
  {
    organisation: 'noordkiel',
    title: 'Meetkast die scheepsdiesels bewaakt en onderhoud meldt',
    body: [
      'De meetkast wordt in een dag op een dieselmotor gezet en meet trilling, uitlaattemperatuur, oliedruk en brandstof. Aan boord verschijnt een eenvoudig overzicht: groen, geel, rood, met het onderdeel waar het om gaat. Eens per dag gaat een samenvatting naar de wal, als de verbinding dat toelaat.',
      'Op 26 werkschepen in gebruik. De regels zijn door onze monteurs gemaakt; een lerend model dat verder vooruit kijkt zoeken wij bij een kennisinstelling. Levertijd vier weken, 200 kasten per jaar.',
    ],
    keywords: 'conditiebewaking, onderhoud, dieselmotor, trilling, scheepsmachine',
    areas: ['MAR', 'INT'],
    trl: 8,
    daysAgo: 88,
  },
];
