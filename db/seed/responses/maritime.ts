import type { SeedResponse } from '../seed-types.ts';

const MINES = 'Mijnen en vreemde objecten vinden in ondiep, troebel water';
const SHIPS = 'Protect anchored ships against small uncrewed surface craft';
const CABLE = 'Merken dat iemand aan een zeekabel zit, terwijl het gebeurt';
const DIESEL = 'Weten wanneer een scheepsdiesel gaat haperen';
const BOAT = 'Onbemande meetboot van zeven meter met sleepbare sonar';
const AUTONOMY = 'Autonomy software that lets a small surface vessel patrol, follow and intercept';
const BARRIER = 'Luisterbarrière onder water voor havens en ankerplaatsen';

/** Answers to challenges at sea and in port. */
export const MARITIME_RESPONSES: readonly SeedResponse[] = [
  {
    challenge: MINES,
    capability: 'Synthetic aperture sonar for finding mines and cables in shallow water',
    language: 'en',
    body: [
      'Twenty square kilometres a day at forty centimetres is within reach of one of our sonars on one boat, at nine knots and 120 metres to each side, if the boat runs for eighteen hours. In stones we found 19 of 24 exercise shapes; on sand all of them. Your cables lie in both.',
      'Comparison with the previous survey is done in software within forty minutes, so the hour you ask for is met when the boat returns or has a good link. We do not build the boat. We have worked with a yard in the north of the Netherlands and propose to come together.',
    ],
    daysAgo: 22,
    then: [
      { act: 'shortlist', daysAgo: 18 },
      {
        act: 'ask',
        text: 'Which of the five shapes did you miss in the stones, and would a second pass have found them?',
        daysAgo: 12,
      },
      {
        act: 'answer',
        text: 'Four of the five lay in the shadow of a boulder and were seen on a pass at right angles. The fifth was half buried and we did not find it at all.',
        daysAgo: 10,
      },
    ],
  },
  {
    challenge: MINES,
    capability: BOAT,
    body: [
      'Onze meetboot zocht in een proef met de marine naar oefenmijnen in ondiep water: 17 van de 19 in één dag. Hij houdt koers tot op een halve meter bij windkracht 5, ook met stroming dwars. Container, takel en drie mensen zijn genoeg; daarmee blijft u onder de vier.',
      'Met onze eigen sonar halen wij 1,5 vierkante kilometer per uur, dus ruim twaalf in een werkdag en twintig als de boot de nacht doorvaart. De besturing is open: er kan een betere sonar onder. Wij hebben ervaring met een Noorse en stellen voor samen te komen.',
    ],
    daysAgo: 39,
    then: [{ act: 'shortlist', daysAgo: 20 }],
  },
  {
    challenge: MINES,
    capability: AUTONOMY,
    language: 'en',
    body: [
      'Our autonomy software can steer the survey boat of any yard. It keeps the rules of the road, which matters in a shipping lane at night, and goes on for an hour when the link is lost. It has run for 6,200 hours on nine vessels. For a survey we would add your pattern planner, which takes about six weeks of work together.',
      'We offer it apart from our sonar, so that you can choose the two independently.',
    ],
    daysAgo: 28,
    then: [{ act: 'withdraw', daysAgo: 23 }],
  },
  {
    challenge: MINES,
    capability: BARRIER,
    body: [
      'Ons aanbod vindt geen mijnen, maar het vertelt wel wie ze heeft kunnen leggen. Een kabel van 400 meter op de bodem hoort duikers, onderwaterdrones en kleine vaartuigen naderen, zonder iets uit te zenden. In een haven liep een proef van drie maanden.',
      'Als aanvulling op een wekelijkse zoektocht kan de barrière zeggen in welke nacht er iets ongewoons voorbijkwam en waar u dus het eerst moet kijken. Dat scheelt zoeken. Wij bieden aan hem een seizoen naast een vaargeul te leggen.',
    ],
    daysAgo: 19,
    then: [
      {
        act: 'decline',
        reason: 'other_subject',
        note: 'Het idee om te weten wanneer u moet zoeken is goed en nemen wij mee. Voor deze proef gaat het ons om het zoeken zelf. Kijkt u ook naar onze vraag over schepen voor anker.',
        daysAgo: 14,
      },
    ],
  },
  {
    challenge: MINES,
    capability: 'Onbemand werkvaartuig van twaalf meter dat een week op zee blijft',
    body: [
      'Wij bieden het vaartuig en de wacht, u kiest de sonar. Ons werkvaartuig sleept 600 kilo, blijft zeven dagen weg en vaart ’s nachts door; met een sonar van 120 meter naar elke kant is dat ruim 20 vierkante kilometer per etmaal. In drie jaar zes stuks en 74.000 zeemijl, waarvan een deel in uw eigen vaargeulen.',
      'De wacht zit in Zeebrugge of in een container bij u, met drie mensen. Vergelijken met de vorige keer doet de sonarbouwer; daarvoor werken wij graag met wie u verder uitkiest. Huren kan binnen drie weken.',
    ],
    daysAgo: 6,
  },
  {
    challenge: 'Een maand onder water blijven en dan vertellen wat er voorbijkwam',
    capability: 'Underwater glider for shallow, busy seas: forty-five days on one battery',
    language: 'en',
    body: [
      'Forty-five days where you ask for thirty, twelve litres and six watts where you ask for ten and five, and two people over the side of a rib. It works from eighteen metres down, which leaves out the shallowest part of your coast.',
      'You want nine out of ten back. Over 86 missions we lost nine; since the net cutter, two out of forty. Your own sensors would talk to it over a plain serial line of which we give you the description. Two vehicles could be in Den Helder in May.',
    ],
    daysAgo: 20,
    then: [
      { act: 'shortlist', daysAgo: 12 },
      { act: 'ask', text: 'What does it do when it has been lying in a net for a day?', daysAgo: 9 },
      {
        act: 'answer',
        text: 'It cuts, waits for the tide to turn and cuts again. After three attempts it drops its weight and calls.',
        daysAgo: 8,
      },
    ],
  },
  {
    challenge: SHIPS,
    capability: AUTONOMY,
    language: 'en',
    body: [
      'The harbour craft that our software steers already does what you describe: it patrols an area, goes to an unknown boat, follows it at a set distance and places itself between that boat and a ship. One operator watched two vessels through a winter; three is a matter of the screen, which we would design with your people.',
      'Telling pleasure craft from what does not belong is the hard part. With radar and camera alone we raised eleven needless approaches in a month. Passive listening under water would bring that down, and we would gladly work with a party that does this. Blocking is decided by a person, always.',
    ],
    daysAgo: 18,
    then: [{ act: 'shortlist', daysAgo: 13 }],
  },
  {
    challenge: SHIPS,
    capability: BOAT,
    body: [
      'Onze boot van zeven meter is gebouwd om te meten, maar de romp, de aandrijving en de besturing lenen zich ook voor bewaken. Hij blijft twaalf uur op het water en is door drie mensen uit een container te water te laten. De besturing is open, zodat software van een ander erop kan.',
      'Wat er niet op zit: camera’s, lichten en een luidspreker. Die bouwen wij in zes weken in, met de aansluitingen die u voorschrijft. Wij maken vier boten per jaar en kunnen naar tien. Voor een proef in het voorjaar is er één vrij.',
    ],
    daysAgo: 17,
  },
  {
    challenge: SHIPS,
    capability: BARRIER,
    body: [
      'Rond een schip voor anker is actieve sonar vaak niet toegestaan. Onze kabel met 64 hydrofoons luistert alleen. Een onbemand vaartuig van vier meter hoorden wij op 1,1 kilometer; bij dertig knopen geeft dat ruim een minuut. Met een tweede kabel verder naar buiten wordt het de twee minuten die u vraagt.',
      'Leggen kost een halve dag met een werkboot. Daarom past het bij een vaste ligplaats en minder bij een haven waar u één nacht ligt. Voor dat laatste werken wij aan een boei, die nog niet af is.',
    ],
    daysAgo: 15,
    then: [{ act: 'shortlist', daysAgo: 1 }],
  },
  {
    challenge: CABLE,
    capability: 'Listening through a spare fibre of a subsea cable',
    language: 'en',
    body: [
      'Your sixty kilometres lie well within the hundred that we hear from one landing station, and a position good to 25 metres is better than the 200 you ask. On a power cable off Zeeland all nine known anchor contacts came in within two minutes, over fourteen months.',
      'The number that we are less proud of is 31 other alarms. Most were trawlers that came near without touching. With ship positions beside our signal an operator can set those aside; joining the two is what we want to do in your trial. One landing station, one rack and one spare fibre is all we need.',
    ],
    daysAgo: 30,
    then: [
      { act: 'shortlist', daysAgo: 25 },
      { act: 'ask', text: 'Does it need a fibre of its own, or can it share one with traffic?', daysAgo: 19 },
      {
        act: 'answer',
        text: 'A fibre of its own for now. Sharing works in the laboratory at half the distance; we would not promise it for a trial of four months.',
        daysAgo: 18,
      },
    ],
  },
  {
    challenge: CABLE,
    capability: 'Vezel die hoort: trilling meten langs vijftig kilometer bestaande kabel',
    body: [
      'Op land horen wij langs 38 kilometer graven, lopen en rijden: veertien meldingen in een halfjaar, waarvan er twaalf klopten. In zee hebben wij pas één proef gedaan, van drie weken. Een anker dat over de kabel sleepte was goed te horen, een net minder.',
      'Onze kast is een halve rekhoogte en gebruikt een fotonische chip, daardoor is hij goedkoper dan wat er nu te koop is. Wij halen vijftig kilometer; voor uw zestig zijn twee kasten nodig, één aan elk eind. Graag meten wij naast een ander systeem mee, op dezelfde kabel, en vergelijken wij openlijk.',
    ],
    daysAgo: 29,
    then: [
      {
        act: 'ask',
        text: 'Wilt u de meetgegevens van een proef ook delen met de andere deelnemer, als die hetzelfde doet?',
        daysAgo: 6,
      },
    ],
  },
  {
    challenge: DIESEL,
    capability: 'Meetkast die scheepsdiesels bewaakt en onderhoud meldt',
    body: [
      'Op 26 werkschepen vertelt onze meetkast met groen, geel en rood welk onderdeel aandacht vraagt. Inbouw kost een dag en geen dok. De regels komen van onze monteurs, dus de uitleg is die van een monteur. Alles gebeurt aan boord; wat er naar de wal gaat is een samenvatting zonder plaats.',
      'Zes weken vooruit halen wij met regels niet. Gemiddeld is het twee. Daarvoor is een lerend model nodig, en dat zoeken wij bij een kennisinstelling. Met uw drie jaar onderhoudsgegevens van vier schepen is dat te maken.',
    ],
    daysAgo: 44,
    then: [{ act: 'shortlist', daysAgo: 37 }],
  },
  {
    challenge: DIESEL,
    capability: 'Slijtage voorspellen uit trilling en geluid van motoren',
    body: [
      'Onze modellen melden slijtage van lagers en verstuivers gemiddeld zes weken van tevoren en zeggen erbij waarop dat berust: welke frequentie, welk onderdeel, hoe zeker. Ze rekenen aan boord en zijn geleerd op motoren van elf schepen.',
      'Een product is het nog niet: er hoort een kast, een scherm en een partij bij die over tien jaar nog opneemt. Die zoeken wij. Met uw gegevens kunnen wij in drie maanden laten zien hoe goed de voorspelling op uw motoren is, nog voor er iets wordt ingebouwd.',
    ],
    daysAgo: 32,
    then: [
      { act: 'shortlist', daysAgo: 26 },
      { act: 'unshortlist', daysAgo: 16 },
    ],
  },
];
