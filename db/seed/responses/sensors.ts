import type { SeedResponse } from '../seed-types.ts';

const DRONES = 'Kleine drones op tijd opmerken zonder zelf gevonden te worden';
const FIELD = 'Drone, vogel of ballon: binnen vijf seconden weten wat er boven een veld hangt';
const CAMERA = 'Camera die op twee kilometer zegt of het een drone is of een meeuw';

/** Answers to challenges about seeing, hearing and smelling. */
export const SENSOR_RESPONSES: readonly SeedResponse[] = [
  {
    challenge: DRONES,
    capability: 'Passieve radar die kleine drones ziet zonder zelf uit te zenden',
    body: [
      'Onze passieve radar past op uw vraag omdat hij niets uitzendt: hij gebruikt de radio- en telefoonsignalen die er al zijn. In een proef van zes weken zagen wij drones van 25 centimeter op 3,2 kilometer. Bij 60 kilometer per uur geeft dat ruim drie minuten waarschuwing, in bebouwd gebied ongeveer één.',
      'Twee mensen zetten vier ontvangers in twaalf minuten op. Op accu’s werkt het tien uur; voor een hele nacht zijn twee sets nodig. Wat wij nog niet hebben gedaan is verplaatsen terwijl er wordt gewerkt. Dat proberen wij graag op uw oefenterrein. Van u hebben wij nodig: een week om het terrein in te meten en de beschrijving van uw berichtformaat.',
    ],
    daysAgo: 33,
    then: [
      {
        act: 'ask',
        text: 'Wat gebeurt er in een gebied waar de zendmasten zijn uitgevallen? Werkt uw radar dan nog?',
        daysAgo: 30,
      },
      {
        act: 'answer',
        text: 'Met minder masten krimpt het bereik: met één mast haalden wij nog 1,1 kilometer. Vallen ze alle weg, dan kan één eigen hulpzender op afstand van de groep het overnemen. Die wordt wel gepeild, maar staat niet waar u staat.',
        daysAgo: 29,
      },
      { act: 'shortlist', daysAgo: 27 },
    ],
  },
  {
    challenge: DRONES,
    capability: 'Microfoonketen die drones hoort waar radar niet ziet',
    body: [
      'Naast onze radar bieden wij de microfoonketen aan, omdat uw groep ook tussen huizen en bomen staat. Daar hoort een microfoon wat een radar niet ziet. Twintig kastjes dekken een vierkante kilometer en zenden alleen een kort bericht als zij iets horen.',
      'Eerlijk gezegd is het bereik kort: 500 meter bij stil weer, 180 bij windkracht 5. Als enige middel voldoet het dus niet aan uw drie kilometer. Samen met een radar vult het de gaten, en het weegt per kastje 400 gram. Wij stellen voor de twee samen te beproeven en te tellen hoeveel vluchten elk apart zou hebben gemist.',
    ],
    daysAgo: 32,
    then: [
      {
        act: 'ask',
        text: 'Hoe lang duurt het om twintig kastjes uit te zetten, en wat gebeurt er als er een wordt gevonden of meegenomen?',
        daysAgo: 1,
      },
    ],
  },
  {
    challenge: DRONES,
    capability: 'Flat-panel radar for small drones, at the price of a good camera',
    language: 'en',
    body: [
      'We offer our flat-panel radar for the part of your question that asks for very short emissions. A panel can look for 40 milliseconds in every two seconds and still hold a track on a hobby drone from 1.2 kilometres. That makes it hard to find with the equipment most people have, though not impossible.',
      'Four panels cover the full circle, weigh 22 kilogrammes together and run for six hours on two batteries. Eighteen sets have been at work for years, so false alarms are known: about one a day over farmland. We could bring two sets to the training area in March.',
    ],
    daysAgo: 31,
    then: [
      {
        act: 'decline',
        reason: 'other_subject',
        note: 'Dank voor een eerlijk en helder voorstel. Korte uitzendingen zijn voor deze groep toch te veel risico; wij zoeken iets wat zwijgt. Voor onze andere vraag, over een vliegveld met een vaste wacht, past uw radar beter. Kijk daar eens.',
        daysAgo: 24,
      },
    ],
  },
  {
    challenge: DRONES,
    capability: 'Mastradar met elektronisch gestuurde bundel voor laag en langzaam vliegende doelen',
    body: [
      'Onze mastradar volgt kleine drones tot vijf kilometer en is in gebruik bij een kustwacht. Wij weten dat hij uitzendt en dus niet precies is wat u vraagt. Toch reageren wij, om twee redenen.',
      'Ten eerste kan de radar in wachtstand staan en pas zenden nadat een ander middel iets meldt. Ten tweede onderzoeken wij een uitbreiding met passieve ontvangers, samen met een jong bedrijf. Met uw oefenterrein en uw drones zouden wij dat een jaar eerder kunnen beproeven. Levering van de bestaande radar kost negen maanden.',
    ],
    daysAgo: 18,
  },
  {
    challenge: FIELD,
    capability: 'Flat-panel radar for small drones, at the price of a good camera',
    language: 'en',
    body: [
      'Two false reports a day, on a windy day, at an airfield: that is the figure we would like to be judged on. Our classifier decides between gull and drone after three seconds of track and is right nineteen times out of twenty. On its own that is not enough for your target. Together with the picture from a camera on the same target it is, and our tracks leave in an open format with their uncertainty, so that such a camera knows where to look.',
      'We would add four panels at the edge of the field beside your radar, and use your year of measurements to train on your birds before we come. Rain above ten millimetres an hour remains our weak spot.',
    ],
    daysAgo: 13,
    then: [{ act: 'shortlist', daysAgo: 8 }],
  },
  {
    challenge: FIELD,
    capability: 'Passieve radar die kleine drones ziet zonder zelf uit te zenden',
    body: [
      'Uw bestaande radar geeft te veel meldingen die niet kloppen. Onze passieve radar kijkt met andere golflengten en vanuit een andere hoek, en herkent het draaien van een rotor. Een vogel heeft die niet, een ballon evenmin. In zes weken aan de kust gaf hij minder dan één vals alarm per etmaal.',
      'Wij stellen voor vier ontvangers vier weken naast uw radar te zetten en alleen te tellen: welke meldingen van uw radar bevestigen wij, welke niet, en wie had gelijk? De gegevens blijven bij u. Een beeld levert ons systeem niet; daarvoor is een camera nodig.',
    ],
    daysAgo: 11,
  },
  {
    challenge: CAMERA,
    capability: 'Volgkop die binnen een seconde scherp staat op wat de radar aanwijst',
    body: [
      'Van melding tot scherp beeld doet onze volgkop er 1,1 seconde over, omdat hij scherpstelt terwijl hij draait. Een drone van dertig centimeter is bij helder weer op 2,2 kilometer te herkennen, bij lichte mist op 1,4. De kop weegt 16 kilo, heeft warmtebeeld aan boord en spreekt het open protocol dat op onze website staat.',
      'Wij maken er drie per maand en leveren de eerste twee in vijftien weken. Veertig in drie jaar past daarin. Vraag van onze kant: staat uw radar zijn afstand met een nauwkeurigheid van tien meter af? Dan halen wij de 1,1 seconde ook bij u.',
    ],
    daysAgo: 15,
    then: [
      { act: 'shortlist', daysAgo: 12 },
      {
        act: 'ask',
        text: 'Onze radar is op 15 meter nauwkeurig. Wat betekent dat voor uw 1,1 seconde?',
        daysAgo: 9,
      },
      {
        act: 'answer',
        text: 'Dan wordt het ongeveer 1,3 seconde: de kop doet één extra stap. Dat hebben wij vorige week nagemeten en het filmpje kunnen wij laten zien.',
        daysAgo: 8,
      },
    ],
  },
  {
    challenge: CAMERA,
    capability: 'Short-wave infrared camera that looks through haze and drizzle',
    language: 'en',
    body: [
      'On a hazy day from the pier in IJmuiden we recognised a drone of 35 centimetres at 2.1 kilometres, where an ordinary camera stopped at 900 metres. That is the day on which your operators most want a picture. What we offer is the eye, not the pan-tilt head: a module of 140 grammes that takes standard lenses and would go into the head of another supplier.',
      'Twenty modules a month, eight weeks for the first. After dusk the sensitivity is moderate, so a thermal camera should stay beside it. We can lend an evaluation kit for a month without cost.',
    ],
    daysAgo: 14,
    then: [
      {
        act: 'decline',
        reason: 'better_fit_elsewhere',
        note: 'Mooi werk, en het meetverslag heeft ons overtuigd. Wij zoeken nu een complete kop en geen module. Zodra de keuze daarvoor gemaakt is, brengen wij u graag in contact met de maker.',
        daysAgo: 9,
      },
    ],
  },
  {
    challenge: 'Weten wie er ’s nachts over een bospad gaat, zonder er zelf te staan',
    capability: 'Paaltjes die voetstappen voelen en anders zwijgen',
    body: [
      'Een pen in de grond die niets zendt tot er iets gebeurt: dat is wat wij maken. Vijf maanden lang hebben tachtig pennen in Drentse en Limburgse bodem gezeten. Op zand voelen zij een wandelaar op 35 meter, op veen op 18. Met twee pennen weten zij de looprichting.',
      'Uw eis van hooguit één vals alarm per nacht halen wij per pen: gemiddeld 0,3. Met vijftig pennen zijn dat er vijftien, tenzij de software meldingen van buren vergelijkt. Die stap maken wij dit voorjaar en die willen wij bij u beproeven. Reeën blijven lastig; uw twee weken met reeën zijn ons veel waard.',
    ],
    daysAgo: 36,
    then: [{ act: 'shortlist', daysAgo: 30 }],
  },
  {
    challenge: 'Snel weten of een wolk na een ongeval giftig is',
    capability: 'Gasmeter aan de jas die zegt welke stof het waarschijnlijk is',
    body: [
      'Veertig minuten worden er met onze meter ongeveer zes: de tijd om uit te stappen en erheen te lopen. De meter hangt aan de jas, heeft geen hand nodig en trilt bij gevaar. Hij noemt de stofgroep en de op één na beste gok. Alle meters van de ploeg komen samen op één kaart, die wij met een officier van dienst hebben getekend.',
      'Op afstand meten kan hij niet; u moet in de wolk staan. Bij rook daalt de juistheid van 91 naar 74 procent. Twee korpsen gebruiken hem. Voor uw vier oefeningen per jaar brengen wij een set van twaalf mee.',
    ],
    daysAgo: 50,
    then: [{ act: 'shortlist', daysAgo: 44 }],
  },
  {
    challenge: 'Snel weten of een wolk na een ongeval giftig is',
    capability: 'Dampen ruiken met licht: gassensor op een fotonische chip',
    body: [
      'Onze sensor waarschuwt ook voor stoffen die niet in een lijst staan, omdat hij let op wat afwijkt van schone lucht. Negen vervangers van giftige stoffen meldde hij binnen acht seconden. Hij is nog een proefversie op TRL 5: draagbaar, maar niet waterdicht en niet met handschoenen te bedienen.',
      'Wij willen daarom niet leveren maar meedoen: twee exemplaren bij uw oefeningen in de afgesloten hal, naast uw eigen middelen, en de metingen delen. Over een jaar weten wij dan samen of dit de weg is.',
    ],
    daysAgo: 20,
  },
];
