import type { SeedListing } from '../seed-types.ts';

/** Capabilities in the area of sensors. */
export const SENSOR_CAPABILITIES: readonly SeedListing[] = [
  {
    organisation: 'kustlicht',
    title: 'Passieve radar die kleine drones ziet zonder zelf uit te zenden',
    body: [
      'Onze passieve radar gebruikt de signalen van digitale radio en mobiele netwerken die er toch al zijn. Wat een vliegend voorwerp daarvan terugkaatst, vangen vier tot acht ontvangers op. De software berekent daaruit plaats, snelheid en vliegpad. Omdat het systeem niets uitzendt, is het niet te peilen.',
      'In een proef van zes weken aan de kust zagen wij drones met rotorbladen van 25 centimeter op 3,2 kilometer, ook boven bebouwing. De signaalverwerking herkent het draaien van de rotor en houdt zo vogels en drones uit elkaar; minder dan één vals alarm per etmaal.',
      'Een ontvanger weegt 9 kilo, gebruikt 40 watt en is door twee mensen in een kwartier op te stellen. Uitvoer volgens een open formaat, zodat een commandosysteem de sporen kan tonen. Wij zoeken een gebruiker voor een langere beproeving en een bedrijf dat de behuizing in serie kan maken. Nu kunnen wij tien stuks per maand bouwen, met een partner vijftig.',
    ],
    keywords: 'passieve radar, drone-detectie, signaalverwerking, counter-UAS, peilen',
    areas: ['SEN', 'INT'],
    trl: 6,
    audience: 'public',
    daysAgo: 34,
  },
  {
    organisation: 'kustlicht',
    title: 'Microfoonketen die drones hoort waar radar niet ziet',
    body: [
      'Tussen gebouwen en achter bomen heeft radar blinde hoeken. Onze keten van goedkope microfoons vult die op. Elk kastje luistert met vier microfoons, bepaalt de richting van het geluid en herkent het type motor met een klein neuraal netwerk dat op het kastje zelf draait.',
      'Twintig kastjes dekken een vierkante kilometer. Zij praten met elkaar over een eigen radionet en werken drie weken op een accu. In stil weer is het bereik 500 meter, bij windkracht 5 ongeveer 180 meter; dat hebben wij op een oefenterrein gemeten.',
      'De sporen zijn te combineren met die van radar of camera. Wij zoeken een partij die sensorfusie doet en een plek om een winter lang te meten.',
    ],
    keywords: 'akoestische detectie, microfoons, drones, geluid, sensorfusie',
    areas: ['SEN'],
    trl: 5,
    audience: 'public',
    daysAgo: 61,
  },
  {
    organisation: 'eemstra',
    title: 'Mastradar met elektronisch gestuurde bundel voor laag en langzaam vliegende doelen',
    body: [
      'Deze radar voor korte afstand kijkt rondom zonder draaiende antenne. Vier panelen met een elektronisch gestuurde bundel verversen het beeld tweemaal per seconde. Kleine drones worden gevolgd tot 5 kilometer, helikopters tot 25 kilometer. Een apart kanaal meet het trillen van rotors en zo het soort toestel.',
      'De radar is in gebruik bij een kustwacht en staat op een mast van 6 meter of op een voertuig. Levering in 9 maanden, 24 stuks per jaar. Een uitbreiding met passieve ontvangers wordt onderzocht; daarvoor zoeken wij jonge bedrijven met ervaring in signaalverwerking.',
    ],
    keywords: 'radar, phased array, luchtruimbewaking, drones, doelvolging',
    areas: ['SEN'],
    trl: 9,
    audience: 'public',
    daysAgo: 120,
  },
  {
    organisation: 'draadlicht',
    title: 'Infraroodcamera van 90 gram voor drones en voertuigen',
    body: [
      'Een warmtebeeldcamera met 640 bij 512 beeldpunten, gewicht 90 gram, verbruik 1,8 watt. De beeldverwerking zit in de camera: stabiliseren, ruis verminderen en herkennen van mensen en voertuigen. De detector hoeft niet gekoeld te worden; daardoor start de camera in twee seconden.',
      'De module vliegt mee op verkenningsdrones van twee fabrikanten en zit in het zichtsysteem van een onbemand voertuig. Beproefd van −30 tot +60 graden en op schok volgens de gangbare militaire norm. Capaciteit 4.000 stuks per jaar, levertijd 14 weken. Lenzen en behuizing passen wij per klant aan vanaf 50 stuks.',
    ],
    keywords: 'infrarood, warmtebeeld, camera, beeldherkenning, drones',
    areas: ['SEN', 'INT'],
    trl: 8,
    daysAgo: 45,
  },
  {
    organisation: 'lauwers',
    title: 'Buitenterrein en meethal om sensoren onafhankelijk te beproeven',
    body: [
      'Wij beproeven radar, microfoons, camera’s en magnetometers van anderen onder vaste omstandigheden en zeggen wat zij werkelijk halen. De meethal is 18 meter lang en zonder echo. Op het buitenterrein vliegen drones een vast patroon; weer, geluid en achtergrondstraling worden meegemeten.',
      'Een proef van een week levert een rapport met detectiekans, valse alarmen en afstand, met de ruwe gegevens erbij. Voor het samenvoegen van verschillende sensoren hebben wij een open meetset van 400 uur. Startende bedrijven betalen de helft.',
    ],
    keywords: 'testfaciliteit, ijking, sensorfusie, detectiekans, meetset',
    areas: ['SEN', 'OUT'],
    trl: 9,
    audience: 'public',
    daysAgo: 200,
  },
  {
    organisation: 'kustlicht',
    title: 'Luisterbarrière onder water voor havens en ankerplaatsen',
    body: [
      'Een kabel van 400 meter met 64 hydrofoons ligt op de bodem en hoort wat nadert: duikers, onderwaterdrones en kleine vaartuigen met elektrische motor. De verwerking aan de wal berekent richting en afstand en laat bekende schepen buiten beschouwing.',
      'In een zeehaven liep een proef van drie maanden, met stroming, regen en druk scheepvaartverkeer. Een duiker werd gemiddeld op 220 meter gehoord, een onbemand vaartuig van vier meter op 1,1 kilometer. Het systeem zendt niets uit en is niet schadelijk voor zeezoogdieren.',
      'Wij plaatsen dit aanbod afgeschermd zolang de proefhaven niet genoemd wil worden.',
    ],
    keywords: 'hydrofoons, havenbeveiliging, onderwaterdetectie, duikers, passieve sonar',
    areas: ['SEN', 'MAR'],
    trl: 6,
    identity: 'masked',
    daysAgo: 20,
  },
  {
    organisation: 'kustlicht',
    title: 'Ontvanger voor het peilen van besturingssignalen (in voorbereiding)',
    body: [
      'Uitbreiding van onze passieve radar: dezelfde ontvangers peilen de verbinding tussen een drone en wie hem bestuurt. Nu op tafel aangetoond met twee ontvangers; in het voorjaar volgt een proef buiten. Tekst en cijfers vullen wij aan na die proef.',
    ],
    keywords: 'peilen, radiosignalen, drones',
    areas: ['SEN'],
    trl: 4,
    status: 'draft',
    daysAgo: 6,
  },
];
