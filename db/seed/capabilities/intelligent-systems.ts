import type { SeedListing } from '../seed-types.ts';

/** Capabilities in the area of intelligent systems. */
export const INTELLIGENT_SYSTEM_CAPABILITIES: readonly SeedListing[] = [
  {
    organisation: 'veldwerk',
    title: 'Onbemand rupsvoertuig dat zelfstandig bevoorraadt, ook zonder satellietnavigatie',
    body: [
      'Het rupsvoertuig draagt 600 kilo over ruw terrein en rijdt zelfstandig heen en weer tussen twee punten. Het leert een route door één keer achter een mens of voertuig aan te rijden en vindt haar daarna terug met camera’s en lidar. Satellietnavigatie is niet nodig; wordt zij gestoord, dan rijdt het gewoon door.',
      'Beproefd met een Defensieonderdeel: vier weken, 1.900 kilometer, dag en nacht, met 3 procent ritten waarin een mens moest helpen. Het voertuig rijdt 9 uur op een accu en is in een uur om te bouwen voor gewondenvervoer.',
      'Capaciteit 60 stuks per jaar, met een tweede ploeg 140. Levertijd 5 maanden. De besturing is ook los te leveren, voor inbouw in bestaande voertuigen.',
    ],
    keywords: 'onbemand voertuig, UGV, autonoom rijden, bevoorrading, logistiek',
    areas: ['INT'],
    trl: 7,
    audience: 'public',
    daysAgo: 50,
  },
  {
    organisation: 'veldwerk',
    title: 'Groep verkenningsdrones die door één persoon wordt geleid',
    body: [
      'Acht kleine drones verdelen zelf een gebied, vliegen langs elkaar heen en vullen de plek van een uitgevallen toestel. Wie ze leidt, tekent alleen het gebied en stelt vragen als «waar staan voertuigen». De beeldherkenning draait op de drones; over de radio gaan alleen vondsten, zodat een smalle verbinding genoeg is.',
      'In simulatie met vijftig toestellen, in de lucht met acht aangetoond. Zonder verbinding keren zij terug langs de weg die zij kwamen. Wij zoeken een partner voor radioverbindingen die tegen storing kunnen, en beelden om de herkenning verder te trainen.',
    ],
    keywords: 'zwerm, drones, verkenning, beeldherkenning, autonomie',
    areas: ['INT', 'SEN'],
    trl: 5,
    daysAgo: 27,
  },
  {
    organisation: 'veldwerk',
    title: 'Vliegende kabelhaspel: camera aan een draad voor langdurig overzicht',
    body: [
      'Een drone aan een dunne kabel hangt dagen achtereen op 60 meter en krijgt stroom van de grond. Hij draagt een camera of een radio als tijdelijke mast. Wij herzien het ontwerp van de haspel na de proef van dit voorjaar en halen het aanbod zolang van de site.',
    ],
    keywords: 'drone, kabel, overzicht, mast, camera',
    areas: ['INT'],
    trl: 6,
    status: 'hidden',
    daysAgo: 140,
  },
  {
    organisation: 'radiolinde',
    title: 'Radio’s die zelf een net vormen en storing ontwijken',
    body: [
      'Elke radio geeft door wat de buren zeggen, zodat een groep van honderd een net vormt zonder mast of centrale. Wordt een frequentie gestoord, dan springt het hele net binnen 40 milliseconden naar een andere; de verzonden energie blijft laag en verspreid, waardoor het net moeilijk te peilen is.',
      'In dienst bij hulpdiensten en een zeehaven; in die laatste proef bleef spraak en positie werken terwijl wij zelf met drie stoorzenders tegenwerkten. Doorvoer 2 megabit per seconde, afstand tot 8 kilometer per sprong, gewicht 380 gram. Versleuteling naar keuze van de gebruiker.',
      'Productie 3.000 stuks per jaar in Amersfoort en bij een montagebedrijf in de regio, op te voeren tot 10.000 in een half jaar. Onderdelen komen voor 85 procent uit de EU.',
    ],
    keywords: 'mesh, radio, storing, frequentiesprong, tactische verbindingen',
    areas: ['INT'],
    trl: 8,
    daysAgo: 75,
  },
  {
    organisation: 'radiolinde',
    title: 'Antenne die stoorzenders wegdempt voor satellietnavigatie en datalink',
    body: [
      'Vier kleine antennes op een plaat van 12 centimeter dempen signalen uit de richting van een stoorzender met 35 decibel. Het werkt voor satellietnavigatie en voor een datalink van een drone of voertuig, en past zich in een tiende seconde aan als de stoorzender beweegt.',
      'Beproefd op een afgeschermd terrein met vier stoorzenders tegelijk. Wij leveren de antenne met ontvanger of als module om in te bouwen. Vanwege de aard van de gegevens is dit aanbod alleen voor Defensie en brokers te zien.',
    ],
    keywords: 'anti-jamming, antenne, bundelvorming, satellietnavigatie, datalink',
    areas: ['INT', 'SPA'],
    trl: 6,
    audience: 'defence',
    identity: 'masked',
    daysAgo: 40,
  },
  {
    organisation: 'eemstra',
    title: 'Commandosysteem dat sporen van vele sensoren tot één beeld maakt',
    body: [
      'Onze software voegt sporen van radar, camera, akoestische sensoren en open bronnen samen tot één beeld voor de commandant, en doet een voorstel voor wat eerst aandacht vraagt, met de reden erbij. De mens beslist. Het systeem draait in een voertuig, op een schip of in een container en werkt door als de verbinding met het achterland wegvalt.',
      'In gebruik op vier patrouilleschepen. Sensoren van anderen koppelen wij via een open protocol; gemiddeld duurt dat zes weken. Startende bedrijven kunnen hun sensor gratis aansluiten op onze proefopstelling in Apeldoorn.',
    ],
    keywords: 'commandovoering, C2, sensorfusie, doelvolging, open protocol',
    areas: ['INT', 'SEN'],
    trl: 9,
    daysAgo: 95,
  },
  {
    organisation: 'lauwers',
    title: 'Slijtage voorspellen uit trilling en geluid van motoren',
    body: [
      'Uit twee jaar metingen aan dieselmotoren, pompen en tandwielkasten leerden wij modellen die slijtage van lagers en verstuivers gemiddeld zes weken van tevoren melden. De modellen leggen uit waarop hun voorspelling berust: welke frequentie, welk onderdeel, hoe zeker.',
      'Zij werken met goedkope sensoren en zijn zo klein dat zij aan boord kunnen rekenen; er hoeven geen gegevens naar de wal. Bij een rederij met elf schepen daalde het aantal storingen in een jaar met een derde. Wij zoeken een bedrijf dat er een product van maakt, en een vloot om verder te leren.',
    ],
    keywords: 'voorspellend onderhoud, trillingsmeting, machinaal leren, dieselmotor, conditiebewaking',
    areas: ['INT', 'MAR'],
    trl: 6,
    audience: 'public',
    daysAgo: 33,
  },
  {
    organisation: 'zolderlab',
    title: 'Kunstmatige beelden om herkenningssoftware te trainen',
    body: [
      'Wie software wil leren om zeldzame voertuigen of drones te herkennen, heeft te weinig foto’s. Wij maken ze: duizenden kunstmatige beelden van een driedimensionaal model, in elk licht, elk weer en elke mate van bedekking, in zichtbaar licht en infrarood. Bij elk beeld hoort de juiste aanduiding.',
      'In een proef met een hogeschool steeg de herkenning van een zelden gezien voertuig van 54 naar 81 procent door 8.000 van onze beelden toe te voegen aan 120 echte. Binnen een week leveren wij een eerste set.',
    ],
    keywords: 'synthetische beelden, trainingsdata, beeldherkenning, simulatie, infrarood',
    areas: ['INT'],
    trl: 5,
    status: 'draft',
    daysAgo: 5,
  },
];
