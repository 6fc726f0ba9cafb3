import type { SeedResponse } from '../seed-types.ts';

const POWER = 'Stille stroom voor een post zonder dieselaggregaat';
const KEYS = 'Quantumsleutels beproeven op een bestaande glasvezel van 46 kilometer';

/** Answers to challenges about vehicles, energy, water, light and keys. */
export const SYSTEM_RESPONSES: readonly SeedResponse[] = [
  {
    challenge: POWER,
    capability: 'Stil waterstofaggregaat voor posten buiten het stroomnet',
    body: [
      'Tien kilowatt zonder rook en met 48 decibel op zeven meter: op honderd meter hoort u hem niet meer. De warmte gaat naar water, zodat de post in infrarood weinig opvalt. Bij vijftien graden vorst start hij in vier minuten; modder en stof kennen wij van vijftien bouwplaatsen.',
      'De aanvoer wordt lichter maar niet minder vaak: een pakket flessen gaat acht uur vol vermogen mee. Over veiligheid bij beschieting hebben wij een eerste proef met een leeg en een vol pakket laten doen; het verslag delen wij na een gesprek. Voor uw drie posten zijn er in tien weken drie aggregaten.',
    ],
    daysAgo: 40,
    then: [
      { act: 'shortlist', daysAgo: 33 },
      {
        act: 'ask',
        text: 'Hoeveel pakketten zijn er per week nodig bij een gemiddelde vraag van 6 kilowatt?',
        daysAgo: 28,
      },
      {
        act: 'answer',
        text: 'Twaalf à dertien. Met een accu ernaast en zon overdag komen wij op acht; dat hebben wij bij de hulporganisatie zo gedraaid.',
        daysAgo: 27,
      },
    ],
  },
  {
    challenge: POWER,
    capability: 'Accupakket van 12 kilo dat een post een nacht lang stil van stroom voorziet',
    body: [
      'Voor radio’s en sensoren alleen is een aggregaat te veel. Tien koffers van elk anderhalve kilowattuur leveren een nacht lang 1,2 kilowatt, zonder enig geluid. Laden gaat overdag uit zon of een voertuig. De cellen zijn doorboord, geslagen en beschoten en gingen niet branden.',
      'Uw verwarming redt dit niet. Daarom bieden wij het aan als het stille nachtdeel naast een andere bron. Vier weken na bestelling staan er tien.',
    ],
    daysAgo: 15,
    then: [
      {
        act: 'decline',
        reason: 'capacity',
        note: 'Goed dat u zelf zegt wat het niet kan. Vijf tot tien kilowatt, ook voor verwarming, is voor ons de kern. Als nachtdeel naast een aggregaat komen wij er later op terug; laat uw reactie gerust staan als naslag.',
        daysAgo: 10,
      },
    ],
  },
  {
    challenge: 'Voorraden de laatste kilometers brengen zonder mensen in gevaar',
    capability: 'Onbemand rupsvoertuig dat zelfstandig bevoorraadt, ook zonder satellietnavigatie',
    body: [
      'Ons rupsvoertuig draagt 600 kilo en rijdt zelf heen en weer tussen twee punten die het één keer is voorgedaan. In vier weken met een Defensieonderdeel reed het 1.900 kilometer, dag en nacht; in 3 procent van de ritten moest een mens helpen. Zonder satellietnavigatie rijdt het gewoon door.',
      'Elektrisch, dus stil en koel, negen uur op een accu. In een uur is het om te bouwen voor gewonden. Vier stuks voor een half jaar kunnen wij over vijf maanden leveren, of twee uit onze eigen vloot over zes weken. Van u willen wij de eenheid leren kennen die ermee gaat werken.',
    ],
    daysAgo: 22,
    then: [{ act: 'shortlist', daysAgo: 15 }],
  },
  {
    challenge: 'Drinkwater voor 150 mensen uit zee, sloot of put, met twee man bediening',
    capability: 'Drinkwater uit brak of zout water, 1.200 liter per uur uit een aanhanger',
    body: [
      'Drieduizend liter drinkwater en zesduizend om te wassen maakt onze aanhanger in acht uur, uit zee, rivier of put. Hij vraagt 4,8 kilowatt, de helft van gewoon. Twee mensen leren hem in een dag, niet in een halve; dat halen wij met een nieuw bedieningspaneel in het voorjaar.',
      'Binnen een uur weten of het veilig is kan met onze teller voor bacteriën: twintig minuten. Voor chemische verontreiniging zit er actieve kool in, getest op veertien stoffen en uitdrukkelijk niet op strijdgassen. Hergebruik van douchewater doen wij nog niet.',
    ],
    daysAgo: 33,
    then: [
      { act: 'shortlist', daysAgo: 25 },
      { act: 'ask', text: 'Wat blijft er over aan zout en slib, en waar laat u dat?', daysAgo: 2 },
    ],
  },
  {
    challenge: KEYS,
    capability: 'Quantumsleutels uitwisselen over gewone glasvezel, tot 80 kilometer',
    body: [
      'Zesenveertig kilometer eigen vezel is precies waarop wij beproefd zijn: over tachtig kilometer halen wij 1.200 bits per seconde, over uw afstand naar schatting vier keer zoveel. Een proef tussen twee rekencentra loopt nu zeven maanden zonder ingreep.',
      'Uw toetsing laten wij toe, ook als iemand met de vezel knoeit; graag zelfs, want dat hebben wij alleen zelf gedaan. Wij leveren twee kasten en een ingenieur voor een jaar, u de vezel en de rekruimte. Publiceren in overleg is goed.',
    ],
    daysAgo: 35,
    then: [
      { act: 'shortlist', daysAgo: 28 },
      {
        act: 'ask',
        text: 'Kunnen de kasten in een ruimte van 35 graden staan? Onze koeling is klein.',
        daysAgo: 20,
      },
      {
        act: 'answer',
        text: 'Tot 32 graden houden zij het uit, daarboven daalt het aantal sleutels. Een losse ventilator in het rek is genoeg.',
        daysAgo: 19,
      },
    ],
  },
  {
    challenge: KEYS,
    capability: 'Superconducting single-photon detectors in a suitcase cryostat',
    language: 'en',
    body: [
      'Whoever brings the sources, the number of keys depends on the detectors. Ours count with 88 per cent efficiency and fewer than 80 dark counts a second, in a box the size of cabin luggage. Two exist and can be borrowed with an engineer.',
      'We do not sell a complete system. For a year of honest measurement a detector that is known to be good at one end would tell you which part of the loss lies in the fibre and which in the equipment.',
    ],
    daysAgo: 34,
    then: [
      {
        act: 'decline',
        reason: 'other_subject',
        note: 'Een mooie meting die wij graag apart doen, maar niet in deze proef: wij zoeken een leverancier van het hele systeem. Neem contact op met ons lab over de uitleen.',
        daysAgo: 27,
      },
    ],
  },
  {
    challenge: 'Lasercommunicatie voor een satelliet ter grootte van een koffer',
    capability: 'Laser communication terminal for small satellites and high-flying drones',
    language: 'en',
    body: [
      'Your limits are 2.5 kilogrammes, 35 watts and a platform that may wander by a tenth of a degree. Our terminal weighs 2.1, uses 28 and was designed for that tenth. It sends a gigabit per second to a ground telescope, twice what you ask.',
      'The optical head has passed vibration and vacuum; it has not flown. A place on board in return for sharing measurements is just what we look for. A flight model in twelve months is tight but possible, if the interface is fixed within two. Who would convert the telescope in Noordwijk? We can, or a partner of yours.',
    ],
    daysAgo: 20,
    then: [{ act: 'shortlist', daysAgo: 11 }],
  },
];
