import type { SeedListing } from '../seed-types.ts';

/** Capabilities in the area of smart materials. */
export const MATERIAL_CAPABILITIES: readonly SeedListing[] = [
  {
    organisation: 'deltahuid',
    title: 'Lichte pantserpanelen van vezel en keramiek voor voertuigen',
    body: [
      'Een gelaagd paneel van geperste polyethyleenvezel met een keramische tegel aan de buitenkant weegt 42 procent minder dan staal met dezelfde bescherming. De panelen worden in een kromming geperst, zodat zij op deuren, vloeren en daken van bestaande voertuigen passen.',
      'Een onafhankelijk laboratorium beschoot twaalf panelen; alle bleven heel op het niveau dat wij op verzoek noemen. Na een treffer blijft de schade binnen één tegel, die in tien minuten te vervangen is. Vuur en vocht zijn beproefd, veroudering loopt nog.',
      'De pers in Emmeloord maakt 3.000 panelen per jaar. Voor de keramische tegels zoeken wij een tweede leverancier in de EU.',
    ],
    keywords: 'bepantsering, composiet, keramiek, ballistische bescherming, gewichtsbesparing',
    areas: ['MAT'],
    trl: 6,
    daysAgo: 47,
  },
  {
    organisation: 'deltahuid',
    title: 'Radomes en behuizingen van composiet in series tot vijfduizend',
    body: [
      'Wij maken behuizingen die radargolven doorlaten en regen, zout en steenslag tegenhouden. Wanddikte tot op een tiende millimeter gelijk, gemeten aan elk deel; demping bij 9 tot 10 gigahertz onder 0,2 decibel. Maten tot 2,4 meter.',
      'Eén lijn werkt met hars-injectie voor series van 50 tot 500, één met persen tot 5.000 per jaar. Eerste delen in veertien weken, daarna veertig per week. Wij leveren met materiaalcertificaat en meetrapport volgens EN 9100 en werken al acht jaar voor een radarfabrikant. Bij een tweede ploeg verdubbelt de capaciteit binnen drie maanden; de knel zit in het lakken, waarvoor een tweede straat is besteld.',
    ],
    keywords: 'radome, composiet, seriefabricage, waterdichte behuizing, harsinjectie',
    areas: ['MAT', 'SEN'],
    trl: 9,
    audience: 'public',
    daysAgo: 66,
  },
  {
    organisation: 'deltahuid',
    title: 'Reparatieset voor composiet die buiten een werkplaats werkt',
    body: [
      'Een koffer met voorbewerkte lappen, hars die met licht uithardt en een verwarmingsdeken op accu. Een gat tot 20 centimeter in een romp, vleugel of paneel is in anderhalf uur dicht en haalt 80 procent van de oude sterkte. Geoefend door een groep monteurs zonder ervaring met vezels, na één dag les.',
      'In het laboratorium beproefd bij regen en bij 5 graden. Wij zoeken een eenheid die de koffer een seizoen meeneemt en zegt wat er beter moet.',
    ],
    keywords: 'reparatie, composiet, onderhoud te velde, hars, gevechtsschade',
    areas: ['MAT'],
    trl: 5,
    daysAgo: 18,
  },
  {
    organisation: 'smeltkroes',
    title: 'Metaalprinter in een container: onderdelen maken waar ze nodig zijn',
    body: [
      'Een container van 20 voet met een draadprinter, een freesmachine en een oven. Daarmee printen en bewerken twee mensen onderdelen van staal, brons en aluminium tot 60 centimeter: pomphuizen, beugels, koppelingen, kleine schroeven. Een bibliotheek met 140 beproefde ontwerpen zit erin; elk deel krijgt een meetverslag mee.',
      'De container stond vijf maanden op een werkeiland en maakte 212 onderdelen die anders gemiddeld 19 dagen onderweg waren. Het draadproces werkt tot 8 graden helling, dus ook op een rustig liggend schip; op een varend schip is het nog niet beproefd. Wij leveren de container, de opleiding en de ontwerpen.',
    ],
    keywords: 'metaal printen, additive manufacturing, 3D-printen, reservedelen, container',
    areas: ['MAT', 'MAR'],
    trl: 7,
    audience: 'public',
    daysAgo: 39,
  },
  {
    organisation: 'smeltkroes',
    title: 'Keramische tegels voor lichte bepantsering uit eigen oven',
    body: [
      'Wij persen en sinteren tegels van boorcarbide en siliciumcarbide, vlak of gebogen, van 50 tot 150 millimeter. De dichtheid is met röntgen aan elke tegel gemeten; uitval nu 6 procent. Het poeder komt uit twee landen van de EU.',
      'Proeven met panelen van drie afnemers lopen. De oven kan 40.000 tegels per jaar aan; een tweede is in een jaar te plaatsen als er vaste vraag is. Wij blijven afgeschermd tot de lopende proeven met afnemers klaar zijn.',
    ],
    keywords: 'keramiek, siliciumcarbide, boorcarbide, bepantsering, tegels',
    areas: ['MAT'],
    trl: 6,
    identity: 'masked',
    daysAgo: 15,
  },
  {
    organisation: 'smeltkroes',
    title: 'Warmtewisselaars printen met kanalen die niet te frezen zijn',
    body: [
      'Geprinte koelblokken voor elektronica en brandstofcellen: kanalen volgen de warmtebron, het gewicht daalt met de helft. Eén model is beproefd met een fabrikant van radarmodules: het haalt 30 procent meer warmte weg bij dezelfde pomp. Koper en aluminium, tot 30 centimeter, vanaf één stuk.',
      'Een ontwerp rekenen wij in twee weken door. Series tot 800 per jaar.',
    ],
    keywords: 'warmtewisselaar, koeling, metaal printen, elektronica, koper',
    areas: ['MAT', 'SEN'],
    trl: 6,
    daysAgo: 110,
  },
  {
    organisation: 'eemstra',
    title: 'Vrije montagecapaciteit voor elektronica op militair niveau',
    body: [
      'Tussen maart en oktober hebben wij ruimte voor 12.000 uur montage van elektronica volgens de gangbare militaire norm, met beproeving op schok, trilling en temperatuur in huis. Wij bieden dit intern aan onze vaste partners aan; alleen onze eigen organisatie ziet deze plaatsing.',
    ],
    keywords: 'montage, elektronica, productiecapaciteit',
    areas: ['OUT'],
    trl: 9,
    audience: 'private',
    daysAgo: 29,
  },
];
