import type { SeedListing } from '../seed-types.ts';

/** Capabilities in the areas of space and quantum, and outside the areas. */
export const SPACE_QUANTUM_OUTSIDE_CAPABILITIES: readonly SeedListing[] = [
  {
    organisation: 'baanwacht',
    title: 'Objecten in een baan om de aarde volgen met telescopen vanaf Nederlandse bodem',
    body: [
      'Drie telescopen in Noordwijk, op Bonaire en in Drenthe volgen satellieten en brokstukken vanaf 20 centimeter in lage banen en vanaf een meter in hoge. Een nieuwe baan is na twee overkomsten bekend tot op 80 meter. De software meldt als een satelliet van koers verandert of een ander te dicht nadert.',
      'De dienst draait sinds achttien maanden voor twee eigenaren van satellieten; 97 procent van de meldingen kwam binnen een uur. Camera’s en lenzen zijn in te kopen onderdelen, de beeldverwerking is van onszelf. Wij zoeken een gebruiker die eigen waarnemingen wil toevoegen, en een partner met radar voor bewolkte nachten.',
    ],
    keywords: 'space situational awareness, telescoop, satellieten, ruimtepuin, baanbepaling',
    areas: ['SPA', 'SEN'],
    trl: 7,
    audience: 'public',
    daysAgo: 70,
  },
  {
    organisation: 'baanwacht',
    title: 'Satelliet ter grootte van een koffer als vliegend proefplatform',
    body: [
      'Ons platform van 12 eenheden draagt 8 kilo nuttige last en geeft die 45 watt, een stabiliteit van een honderdste graad en 1 gigabyte gegevens per dag. Van opdracht tot lancering rekenen wij veertien maanden. Eén satelliet is sinds vorig jaar in gebruik met een camera en een radio-ontvanger, de volgende is in aanbouw en heeft ruimte voor een last van 2 kilo.',
      'Voor sneller gegevensverkeer zoeken wij een leverancier van lasercommunicatie die met zo’n klein platform uit de voeten kan.',
    ],
    keywords: 'kleine satelliet, cubesat, platform, nuttige last, lancering',
    areas: ['SPA'],
    trl: 8,
    daysAgo: 52,
  },
  {
    organisation: 'draadlicht',
    language: 'en',
    title: 'Laser communication terminal for small satellites and high-flying drones',
    body: [
      'A laser terminal of 2.1 kilogrammes and 28 watts that sends 1 gigabit per second from a small satellite to a ground telescope, or 200 megabits between two satellites at 1,500 kilometres. The beam is steered by a mirror without moving bearings; pointing from the satellite itself may be off by a tenth of a degree. The narrow beam is very hard to intercept or jam.',
      'The optical head passed vibration and vacuum tests. A link over 12 kilometres between a tower and an aircraft ran for two hours with an error rate below one in a billion. The next step is a flight in orbit: we look for a satellite platform with room for 2.5 kilogrammes, and for a user with a need for more data than radio can carry. We can build forty terminals a year in our own cleanroom.',
    ],
    keywords: 'laser communication, optical terminal, small satellite, free-space optics, photonics',
    areas: ['SPA', 'QUA'],
    trl: 6,
    daysAgo: 28,
  },
  {
    organisation: 'qubrug',
    title: 'Quantumsleutels uitwisselen over gewone glasvezel, tot 80 kilometer',
    body: [
      'Twee kasten aan de einden van een glasvezel maken samen een geheime sleutel met afzonderlijke lichtdeeltjes. Wie meeluistert, verandert het licht en wordt opgemerkt. De sleutels voeden bestaande versleutelaars. Over 80 kilometer in een vezel waar ook ander verkeer over gaat, halen wij 1.200 bits per seconde; genoeg voor een nieuwe sleutel per minuut op vijftig verbindingen.',
      'Een proef tussen twee rekencentra loopt zeven maanden zonder ingreep. De kast past in een rek en vraagt geen koeling met vloeistof. Wij zoeken een eindgebruiker met een eigen vezel tussen twee locaties en een instituut dat de veiligheid onafhankelijk toetst.',
    ],
    keywords: 'quantum key distribution, QKD, glasvezel, sleuteluitwisseling, versleuteling',
    areas: ['QUA'],
    trl: 6,
    audience: 'public',
    daysAgo: 36,
  },
  {
    organisation: 'qubrug',
    language: 'en',
    title: 'Cold-atom accelerometer for navigation without satellites',
    body: [
      'Clouds of rubidium atoms, cooled by lasers, fall freely in a vacuum tube; how they fall tells acceleration without drift. Coupled to a good mechanical gyroscope our sensor holds a position within 300 metres after ten hours without satellite navigation, twenty times better than the gyroscope alone.',
      'The present set-up fills two racks and has run on a truck and for four days on a survey vessel. A version of 60 litres is on the drawing board. We need a partner who integrates inertial navigation systems for ships or submarines, and photonics suppliers for the lasers. Gravity maps may later correct what drift remains.',
    ],
    keywords: 'quantum sensing, inertial navigation, cold atoms, GNSS-denied, accelerometer',
    areas: ['QUA', 'SEN'],
    trl: 4,
    daysAgo: 22,
  },
  {
    organisation: 'lauwers',
    title: 'Magnetometer van diamant die ijzer onder water ziet',
    body: [
      'Een fout in het rooster van diamant maakt het gevoelig voor zeer kleine magnetische velden. In ons laboratorium meet een sensor van een vingertop groot 12 picotesla; genoeg om een mijn van staal op zes meter te zien, of een voertuig onder een dekzeil. Anders dan bestaande magnetometers heeft hij geen dode hoek en werkt hij direct na aanzetten.',
      'De sensor is aangetoond op de werkbank en eenmaal in een bak met zeewater. Wij zoeken een partner die hem in een onbemand vaartuig of onder een drone beproeft, en geld voor een tweede versie.',
    ],
    keywords: 'quantumsensor, magnetometer, diamant, NV-centrum, mijndetectie',
    areas: ['QUA', 'SEN'],
    trl: 3,
    daysAgo: 83,
  },
  {
    organisation: 'stroomhaven',
    title: 'Stil waterstofaggregaat voor posten buiten het stroomnet',
    body: [
      'Een brandstofcel op waterstof levert 10 kilowatt zonder rook en bijna zonder geluid: 48 decibel op zeven meter, tegen 75 voor een diesel. De warmte is af te leiden naar water, zodat de post in infrarood weinig opvalt. Acht uur vol vermogen per flessenpakket; pakketten wisselen terwijl het draait.',
      'Vijftien aggregaten werken op bouwplaatsen, één stond zes weken bij een oefening van een hulporganisatie. Bij −15 graden start het in vier minuten. Wij leveren in tien weken en kunnen van 40 naar 200 stuks per jaar als de cellen, nu uit één fabriek, er zijn. Waterstof maken op de plek zelf doen wij niet; daarvoor zoeken wij een partner.',
    ],
    keywords: 'brandstofcel, waterstof, stil aggregaat, energie, veldpost',
    areas: ['OUT', 'MAT'],
    trl: 7,
    audience: 'public',
    daysAgo: 41,
  },
  {
    organisation: 'stroomhaven',
    title: 'Accucontainer die aggregaten, zonnepanelen en voertuigen samen regelt',
    body: [
      'Een container van 10 voet met 180 kilowattuur aan accu’s en een regeling die bepaalt welk aggregaat draait en wat er wacht. Op een kamp met drie diesels daalde het brandstofgebruik met 46 procent; er reed een tankwagen per week minder. De regeling werkt zonder verbinding naar buiten en is met twee knoppen te bedienen.',
      'Twaalf in verhuur. Aansluiten van een ander merk aggregaat kost ons een dag. Per jaar kunnen wij dertig containers bouwen.',
    ],
    keywords: 'accu, microgrid, energiebeheer, brandstofbesparing, kampement',
    areas: ['OUT'],
    trl: 9,
    daysAgo: 130,
  },
  {
    organisation: 'stroomhaven',
    title: 'Drinkwater uit oppervlaktewater met een installatie op een aanhanger',
    body: [
      'Deze aanhanger maakte 900 liter drinkwater per uur uit sloot of rivier, met filters die zich zelf spoelen. De installatie is verkocht aan een hulporganisatie; wij leveren haar nog op bestelling, maar ontwikkelen haar niet verder.',
    ],
    keywords: 'drinkwater, waterzuivering, aanhanger',
    areas: ['OUT'],
    trl: 9,
    status: 'expired',
    daysAgo: 380,
  },
];
