import type { SeedResponse } from '../seed-types.ts';

const BOXES = 'Vijfhonderd kastjes die regen, vorst en spechten overleven';

/** Answers to challenges about camps, care, goods and small things that must last outdoors. */
export const CAMP_AND_CARE_RESPONSES: readonly SeedResponse[] = [
  {
    challenge: 'Een kamp van driehonderd mensen op de helft van de diesel',
    capability: 'Energieplan voor een tijdelijk kamp, met metingen in plaats van vuistregels',
    body: [
      'Voordat u iets koopt: dertig meetklemmen, drie weken kijken. Bij een opvang voor 700 mensen ging het van 1.900 naar 1.050 liter per dag, voor de helft dankzij thermostaten. Of uw twee accucontainers goed gebruikt worden weten wij na een week.',
      'Wij verkopen bij dit werk geen apparatuur. De uitkomst is een tekening met aantallen die uw eigen mensen kunnen uitvoeren, plus wat het doet in december en met sneeuw op de panelen. Dat laatste rekenen wij na met metingen uit Zeeland, waar het weinig sneeuwt; dat zeggen wij erbij.',
    ],
    daysAgo: 38,
    then: [{ act: 'shortlist', daysAgo: 31 }],
  },
  {
    challenge: 'Opereren binnen drie uur na aankomst, met wat op één vrachtwagen past',
    capability: 'Operatietent met overdruk, in twee uur en twintig minuten in gebruik',
    body: [
      'Bij een oefening ging de eerste buik na 140 minuten open, met negen mensen en één container van tien voet. Tafel, lamp, twee bedden, stroom en verwarming zitten erin; zuurstof maken wij met een tweede kast van 58 kilo. Samen past dat op één wagen.',
      'Bij 41 graden bleef het binnen 26. Bij −20 hebben wij het nog niet gedaan. Afbreken duurt nu 95 minuten, en dat kan sneller als het doek niet meteen schoon hoeft. Instrumenten en medicijnen leveren wij niet; voor het geheel nemen wij wel de verantwoording.',
    ],
    daysAgo: 30,
    then: [
      { act: 'shortlist', daysAgo: 24 },
      {
        act: 'ask',
        text: 'Wie hielp er mee bij die 140 minuten: uw eigen mensen of de gebruiker?',
        daysAgo: 21,
      },
      {
        act: 'answer',
        text: 'Zeven van de veiligheidsregio en twee van ons. Zonder ons deden zij het een maand later in 165 minuten.',
        daysAgo: 20,
      },
    ],
  },
  {
    challenge: 'Weten waar de spullen zijn zonder dat iemand anders het ook weet',
    capability: 'Weten waar elke pallet is, ook als er drie dagen geen net is',
    body: [
      'In een oefening met 900 pallets wist het magazijn na vijf dagen van 97 procent de plaats; eerst was dat 71. De labels onthouden welke labels in de buurt waren en geven het door als er een telefoon of voertuig langskomt.',
      'Zwijgen kan helemaal: dan wordt er alleen met de hand gelezen, en komt u uit op 88 procent en drie kwartier werk per dag. Dat is meer dan uw halfuur. Twee leespalen bij de poort halen dat er weer af. Voor 2.000 pallets hebben wij labels op voorraad.',
    ],
    daysAgo: 9,
  },
  {
    challenge: BOXES,
    capability: 'Radomes en behuizingen van composiet in series tot vijfduizend',
    body: [
      'Vijfhonderd kastjes van glasvezel persen wij in drie weken, uit twee matrijzen. Het deksel sluit met een ring die ook bij −25 soepel blijft; wij gebruiken hem al negen jaar op radarkasten langs het spoor. Een specht komt er niet doorheen, wel kan hij de verf beschadigen.',
      'Voor geluid hebben wij geen ervaring met het membraan. Als u dat aanlevert lijmen wij het in en meten elk kastje op lekken. Prijs bij vijfhonderd rond 31 euro, zonder membraan.',
    ],
    daysAgo: 16,
    then: [
      { act: 'shortlist', daysAgo: 10 },
      { act: 'ask', text: 'Kan de kleur per honderd stuks anders, zonder extra matrijs?', daysAgo: 9 },
      { act: 'answer', text: 'Ja, dat kost 40 cent per kastje en geen extra tijd.', daysAgo: 7 },
    ],
  },
  {
    challenge: BOXES,
    capability: 'Mallen en behuizingen tot drie meter, geprint in een nacht',
    body: [
      'Wij maken meestal grotere dingen, maar zestig kastjes per nacht uit één printbed kan ook. Geen matrijs, dus u mag na de eerste vijftig nog van gedachten veranderen over de vorm en de plek van het membraan. Na negen nachten is alles klaar.',
      'Geprinte wanden zijn ruwer en houden algen vast. Waterdichtheid halen wij met een laag aan de binnenkant; een jaar buiten hebben wij dat nog niet gemeten.',
    ],
    daysAgo: 13,
  },
];
