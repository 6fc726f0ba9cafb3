import type { SeedResponse } from '../seed-types.ts';

const ENGINE = 'Voortstuwing waarmee een satelliet van zestig kilo vijf jaar op hoogte blijft';

/** Answers to challenges in orbit, at four kelvin and under the ground. */
export const SPACE_AND_QUANTUM_RESPONSES: readonly SeedResponse[] = [
  {
    challenge: ENGINE,
    capability: 'Motor op water voor satellieten van 20 tot 100 kilo',
    body: [
      'Voor 60 kilo en 140 meter per seconde is 2,9 liter water nodig; met tank en motor blijft het geheel op 5,4 kilo. Het vermogen is 60 watt. De druk komt niet boven vier bar en tanken mag in een gewone hal, met handschoenen tegen het vuil en nergens anders tegen.',
      'De duurproef staat op 1.900 uur en 340 starts. Gevlogen is hij niet; dat komt dit najaar. Wij leveren over een halfjaar en willen graag mee op de satelliet die het ook zonder ons redt.',
    ],
    daysAgo: 12,
    then: [
      { act: 'shortlist', daysAgo: 8 },
      { act: 'ask', text: 'Wat doet de motor als het water bij een storing bevriest?', daysAgo: 1 },
    ],
  },
  {
    challenge: ENGINE,
    capability: 'Electric thruster on zinc: small, dense propellant for long missions',
    language: 'en',
    body: [
      'Zinc stores as a solid block: no pressure at all, half a kilogramme for your whole mission. The thruster wants 200 watts where you have 80, so it would have to fire in short strokes from a battery; we calculated one stroke per orbit.',
      'We are early: 210 hours in a chamber. If your third satellite is two years away we would like to be considered for that one.',
    ],
    daysAgo: 11,
    then: [
      {
        act: 'decline',
        reason: 'maturity',
        note: 'Voor de derde satelliet houden wij u graag in beeld. Stuurt u ons het verslag van de volgende duurproef?',
        daysAgo: 6,
      },
    ],
  },
  {
    challenge: 'Van vraag naar satellietbeeld binnen drie uur, op het scherm van wie het vroeg',
    capability: 'Opname bestellen vanaf een tablet: één knop voor elf leveranciers',
    body: [
      'Tekenen, uiterste tijd kiezen, klaar: onze software koopt in bij elf leveranciers en kiest radar als het bewolkt is. Gemiddeld duurde het in een proef 5 uur en 20 minuten, dus nog niet drie. De snelste was 48 minuten.',
      'De helft van de wachttijd zit tussen schotel en leverancier. Met een eigen grondstation erbij komen wij op papier op drie uur en tien minuten. Antwoord in woorden maken wij voor bruggen, wegen en water; de rest doet een analist. Uw twintig oude vragen draaien wij graag na.',
    ],
    daysAgo: 12,
    then: [{ act: 'shortlist', daysAgo: 7 }],
  },
  {
    challenge: 'Explosieven in de grond aanwijzen met minder dan tien loze gaten per vondst',
    capability: 'Magneetsensor onder een drone die explosieven in de grond aanwijst',
    body: [
      'Van 212 plekken die wij aanwezen waren er 187 ijzer en 9 munitie. Dat is dus ruim twintig gaten per vondst: beter dan honderd, nog geen tien. Met een tweede overvlucht op een halve meter lager en nieuwe software komen wij in eigen proeven op twaalf.',
      'Twee kleine granaten werden gemist, beide onder een oud hek. Op uw proefveld met 240 voorwerpen willen wij blind meten en de uitkomst laten tellen door wie niet bij ons werkt. Hoogspanning binnen 80 meter maakt de meting onbruikbaar.',
    ],
    daysAgo: 36,
    then: [{ act: 'shortlist', daysAgo: 28 }],
  },
  {
    challenge: 'Explosieven in de grond aanwijzen met minder dan tien loze gaten per vondst',
    capability: 'Magnetometers onder een drone: tien hectare per dag, tot vier meter diep',
    body: [
      'Wij vliegen sneller dan wie ook, tien hectare per dag, en zien dieper. In onderscheiden zijn wij minder goed: 38 procent van wat wij aanwijzen was verdacht. Daarom bieden wij ons aan als eerste ronde, waarna een fijnere meting alleen de aangewezen plekken hoeft te doen.',
      'Samen met grondradar op een wagentje schatten wij acht gaten per vondst. Wij kennen een maker en hebben hem gevraagd mee te doen.',
    ],
    daysAgo: 21,
    then: [
      {
        act: 'ask',
        text: 'Wilt u in dezelfde week meten als een andere partij, om en om op dezelfde stroken?',
        daysAgo: 11,
      },
      { act: 'answer', text: 'Ja, en wij delen de ruwe metingen als de ander dat ook doet.', daysAgo: 10 },
    ],
  },
  {
    challenge: 'Stille kou voor een meetopstelling die de kelder uit moet',
    capability: 'Trilvrije koeler van 4 kelvin die op een aggregaat mag draaien',
    body: [
      'Elf nanometer trilling, 110 kilo, 2,1 kilowatt, veertien uur afkoelen: op alle vier blijven wij binnen uw grenzen. Hij reed 600 kilometer op een vrachtwagen terwijl hij koud bleef. Het koelvermogen is 90 milliwatt; meer detectoren dan zestien zou ik er niet op zetten.',
      'De open vraag is de bestelwagen zelf: warmte afvoeren zonder ventilator die tikt. Daar werken wij graag een maand met uw onderzoekers aan. Publiceren mag.',
    ],
    daysAgo: 34,
    then: [{ act: 'shortlist', daysAgo: 29 }],
  },
];
