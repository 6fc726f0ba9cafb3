import type { SeedResponse } from '../seed-types.ts';

const CARGO = 'Vijftig kilo brengen waar geen weg meer is';
const SNOW = 'Blijven rijden als de camera alleen sneeuw en modder ziet';

/** Answers to challenges about machines that fly, drive and grip. */
export const ROBOT_AND_DRONE_RESPONSES: readonly SeedResponse[] = [
  {
    challenge: 'Zes uur boven een gebied blijven met een toestel dat in een busje past',
    capability: 'Vleugeltoestel dat zeven uur wegblijft en uit een bestelbus start',
    body: [
      'Zeven uur met een camerakop van 1,2 kilo, twee mensen, elf minuten opbouwen, één bestelbus. Start en landing gaan recht omhoog en omlaag; twintig bij twintig meter tussen bomen is genoeg. Een vlieguur kost onze acht klanten gemiddeld 210 euro, reparaties meegerekend.',
      'Zonder satellietnavigatie vinden wij boven land en bij daglicht onze plaats op 25 meter. ’s Nachts loopt de fout op tot anderhalve kilometer per uur, en dat is voor u te veel. Daaraan werken wij met een warmtebeeldkaart; in het najaar weten wij of het lukt. Op 300 meter is hij te horen op een stille akker, langs een weg niet.',
    ],
    daysAgo: 26,
    then: [
      { act: 'shortlist', daysAgo: 20 },
      { act: 'ask', text: 'Mogen wij bij de nachtproef van het najaar meekijken?', daysAgo: 17 },
      {
        act: 'answer',
        text: 'Graag. Zodra de week vaststaat sturen wij u de data en het meetplan.',
        daysAgo: 16,
      },
    ],
  },
  {
    challenge: CARGO,
    capability: 'Vrachtdrone voor 120 kilo, gewend aan zeewind',
    body: [
      'Vijftig kilo over 42 kilometer, ’s nachts op een lampje, bij windkracht 7: dat doen wij boven zee al 2.300 keer, met negen leveringen die niet aankwamen. Uw tien kilometer laat ruimte om terug iets mee te nemen, tot 50 kilo.',
      'Twee dingen moet u weten. Op 200 meter is hij goed te horen. En met een prijs als een bestelwagen is hij niet bedoeld om te verliezen. Zes stuks voor een oefening van drie weken kunnen wij verhuren, met twee van onze mensen erbij; honderd per jaar past in de hal.',
    ],
    daysAgo: 20,
    then: [{ act: 'shortlist', daysAgo: 13 }],
  },
  {
    challenge: CARGO,
    capability: 'Six-rotor aircraft that brings forty kilogrammes and returns with a casualty’s kit',
    language: 'en',
    body: [
      'You ask for fifty, we lift forty, and we would rather say so at once. What we can offer is a price at which losing one is acceptable: two hundred and ten delivered, 31 trips each on average, in conditions that you describe.',
      'Cells come from outside Europe; everything else does not. With a Dutch partner for assembly the first hundred could be built here within eight months. A version with larger rotors that carries 55 kilogrammes over eight kilometres flies in test.',
    ],
    daysAgo: 14,
    then: [
      {
        act: 'ask',
        text: 'When can the version with the larger rotors be shown in the Netherlands?',
        daysAgo: 2,
      },
    ],
  },
  {
    challenge: 'Dertig toestellen laten doen wat één mens bedoelt',
    capability: 'Eén bedoeling, dertig toestellen: taakverdeler voor drones van verschillende makers',
    body: [
      'Wat u vraagt is waar wij zes jaar aan werken: een bedoeling tekenen, deeltaken veilen, en elk bod kunnen naslaan. Wij vlogen met 22 toestellen van drie merken en verloren er expres acht; de rest nam het werk binnen negentien seconden over. Negentig procent van de berichten mag wegvallen.',
      'De grenzen voor hoogte en gebied staan in een klein apart programma. Een derde rekent dat nu na; het verslag mag u inzien. Dertig in de lucht hebben wij nog niet gedaan. De maand simulatie kan volgende week beginnen, op een laptop bij u.',
    ],
    daysAgo: 30,
    then: [
      { act: 'shortlist', daysAgo: 22 },
      {
        act: 'ask',
        text: 'Kan een bediener één toestel overnemen zonder dat de andere hun taken opnieuw verdelen?',
        daysAgo: 15,
      },
      {
        act: 'answer',
        text: 'Ja. Wie overneemt zet het toestel buiten de veiling; alleen zijn eigen taak wordt opnieuw aangeboden.',
        daysAgo: 14,
      },
    ],
  },
  {
    challenge: SNOW,
    capability: 'Vooruitkijkende radar voor voertuigen in stof, sneeuw en opspattend water',
    body: [
      'Onze radar ziet door sneeuw en slib wat uw camera mist, in korrels van tien centimeter. U krijgt tien keer per seconde een hoogtekaart van de dertig meter voor het voertuig, die u naast uw eigen lidar kunt leggen. In Lapland kostte natte sneeuw op de kap een vijfde van het bereik.',
      'Een kuil vol water is ook voor radar lastig: het oppervlak spiegelt. Op onze slipbaan herkenden wij er zes van de tien. Graag bouwen wij een week in op uw testvoertuig en rekenen daarna uw twee winters na.',
    ],
    daysAgo: 24,
    then: [{ act: 'shortlist', daysAgo: 18 }],
  },
  {
    challenge: SNOW,
    capability: 'Voelen aan rupsen en wielen wat voor grond het is',
    body: [
      'Een halve oplossing mocht, en dit is er een. Ons model voelt aan motorstroom en trilling welke grond onder de rupsen zit en heeft in 88 procent van de gevallen gelijk, zonder één camera. Het weet het pas als u er al op staat.',
      'Samen met een vooruitkijkende radar kan het leren welke echo bij welke grond hoort. Wij brengen een onderzoeker en een meetkast mee en willen een winter meerijden.',
    ],
    daysAgo: 33,
    then: [
      {
        act: 'decline',
        reason: 'timing',
        note: 'Eerst willen wij vooruit kunnen kijken. Volgende winter past dit er goed bij; mogen wij u in september bellen?',
        daysAgo: 17,
      },
    ],
  },
  {
    challenge: 'A robot arm that can feel a wire before it pulls it',
    capability: 'Robot arm of nineteen kilogrammes that passes touch on to the operator',
    language: 'en',
    body: [
      'Reach 1.05 metres against your 1.1, nine kilogrammes stretched out against your eight, nineteen kilogrammes without gripper and 21 with it. A fire brigade cut a chosen strand of wire with it. The feeling arrives in 18 milliseconds over a cable.',
      'Washing down is solved, salt water is not. We have made eleven by hand; sixty a year is more than we can build, so a licence or a common line in Gdynia would suit us better than supply. We can bring one to your base for a week in March.',
    ],
    daysAgo: 22,
    then: [
      { act: 'shortlist', daysAgo: 19 },
      {
        act: 'ask',
        text: 'What happens to the arm when the link drops while it grips something?',
        daysAgo: 12,
      },
      {
        act: 'answer',
        text: 'It holds its force for two seconds, then its position. Opening the gripper always takes a person.',
        daysAgo: 11,
      },
    ],
  },
  {
    challenge: 'Verbinding met een drone in een haven vol staal en radioverkeer',
    capability: 'Datalink die drie banden tegelijk gebruikt en nooit wacht',
    body: [
      'In een zeehaven vlogen wij zes weken: twee onderbrekingen langer dan een seconde in 118 vluchten. Negen megabit naar beneden, 60 kilobit naar boven, 240 gram aan boord. Dat ligt alle drie binnen wat u vraagt, met weinig over.',
      'Voor één van de drie banden loopt de goedkeuring voor gebruik in de lucht nog; zonder die band zou het om vier onderbrekingen zijn gegaan. Wij kunnen volgende maand inbouwen op één van uw elf stations.',
    ],
    daysAgo: 8,
  },
  {
    challenge: 'Verbinding met een drone in een haven vol staal en radioverkeer',
    capability: 'Twelve kilometres of optical fibre behind a small drone',
    language: 'en',
    body: [
      'Behind steel or beside a jammer a fibre does not care. Our spool with twelve kilometres is too heavy for your limit; a spool of two kilometres weighs 290 grammes and covers every quay you mention. Video is as good on the last metre as on the first.',
      'Cranes are the catch. In a port we hung once in eighteen flights. And a fibre left behind has to be collected.',
    ],
    daysAgo: 9,
    then: [
      {
        act: 'decline',
        reason: 'other',
        note: 'Dank voor de eerlijkheid over de kraan. Met dertig vluchten per nacht wordt het opruimen van draad ons te veel.',
        daysAgo: 5,
      },
    ],
  },
  {
    challenge: 'Radarwagens die zelf verhuizen',
    capability: 'Inbouwset waarmee een vrachtwagen zijn voorganger volgt',
    body: [
      'Een wagen van 26 ton bouwen wij in twee weken om; hij volgt dan zijn voorganger op 8 tot 60 meter. Op een haventerrein reden wij 61.000 kilometer. Een chauffeur stapt gewoon in en draait aan het stuur: dan wint hij.',
      'In het veld zitten wij op 900 kilometer tot 20 per uur. Alleen rijden op een ingeleerd pad gaat overdag en stapvoets, niet op 15. Voor uw proef stellen wij twee wagens in volgstand voor, en het alleen rijden als tweede stap.',
    ],
    daysAgo: 18,
    then: [
      {
        act: 'ask',
        text: 'De opbouw steekt 40 centimeter boven de cabine uit. Hindert dat uw sensoren?',
        daysAgo: 6,
      },
    ],
  },
];
