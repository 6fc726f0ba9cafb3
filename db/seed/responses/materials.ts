import type { SeedResponse } from '../seed-types.ts';

const ARMOUR = 'Bescherming die een voertuig niet zwaarder maakt';
const SPARES = 'Metalen reservedelen maken aan boord of op de kade';
const PARTS = 'Onderdelen die niemand meer levert, binnen een maand weer op voorraad';
const FIBRE = 'Bestemming gezocht voor negen ton snijafval van ballistische vezel per jaar';
const BOARDS = 'Second source for 1,200 receiver boards a year';
const PRINTER = 'Metaalprinter in een container: onderdelen maken waar ze nodig zijn';
const WORN = 'Onderdelen die niemand meer maakt: van versleten stuk tot gekeurde print';

/** Answers to challenges about materials, parts and making them. */
export const MATERIAL_RESPONSES: readonly SeedResponse[] = [
  {
    challenge: ARMOUR,
    capability: 'Lichte pantserpanelen van vezel en keramiek voor voertuigen',
    body: [
      'Met onze panelen gaat het gewicht 42 procent omlaag bij dezelfde bescherming; u vraagt om een derde. Zij worden in een kromming geperst en passen daardoor op de deuren, vloeren en daken die u al hebt. Na een treffer vervangt de bemanning één tegel in tien minuten, met handgereedschap.',
      'Vuur en vocht zijn beproefd, veroudering loopt nog tot de zomer; die uitkomst delen wij zodra zij er is. Onze pers maakt 3.000 panelen per jaar, genoeg voor 150 voertuigen. Voor tweehonderd in twee jaar is dus ruimte. Wat wij zoeken is een tweede bron voor de keramische tegels.',
    ],
    daysAgo: 28,
    then: [
      { act: 'shortlist', daysAgo: 21 },
      {
        act: 'ask',
        text: 'Kunt u laten zien hoe een paneel zich houdt na een jaar op een rijdend voertuig, met stof en trillingen?',
        daysAgo: 4,
      },
    ],
  },
  {
    challenge: ARMOUR,
    capability: 'Keramische tegels voor lichte bepantsering uit eigen oven',
    body: [
      'Wij maken niet het paneel maar de tegel: boorcarbide en siliciumcarbide, vlak of gebogen, van 50 tot 150 millimeter. Van elke tegel is de dichtheid met röntgen gemeten. Het poeder komt uit twee landen van de EU, dus de herkomst is tot de zak bekend.',
      'De oven kan 40.000 tegels per jaar aan. Voor tweehonderd voertuigen in twee jaar is dat ruim genoeg. Onze uitval is nu zes procent en moet naar drie. Wij werken het liefst samen met een maker van panelen; u noemt zo’n samenwerking zelf welkom.',
    ],
    daysAgo: 14,
    then: [
      {
        act: 'ask',
        text: 'Wat is de levertijd van een eerste partij van 500 tegels voor een proef?',
        daysAgo: 10,
      },
      {
        act: 'answer',
        text: 'Zeven weken: vijf voor persen en sinteren, twee voor meten. De eerste honderd kunnen eerder komen.',
        daysAgo: 9,
      },
      { act: 'shortlist', daysAgo: 7 },
    ],
  },
  {
    challenge: ARMOUR,
    capability: 'Doorzichtige bescherming die een derde dunner is dan gelaagd glas',
    body: [
      'De ruiten worden bij een lichter voertuig vaak vergeten, terwijl zij per vierkante meter het zwaarste deel zijn. Onze proefruit is 34 procent lichter dan gelaagd glas met dezelfde bescherming, en een nachtkijker blijft erdoorheen bruikbaar.',
      'Het is TRL 5: het keramiek is niet groter dan een half A4, daarboven ziet u een naad. Drie ruiten liggen sinds september buiten. Wij vragen u niet te kopen, maar een bestuurder een dag te laten rijden en te zeggen of de naad stoort. Daarvan hangt af of wij verder gaan.',
    ],
    daysAgo: 22,
  },
  {
    challenge: ARMOUR,
    capability: 'Welding thermoplastic composite panels without a single bolt',
    language: 'en',
    body: [
      'Every bolt through an armour panel is a weak spot and a hole for water. We weld thermoplastic laminates into one piece, with 92 per cent of the strength of the plate itself. For the brackets and frames that carry your panels this saves roughly a fifth of their weight.',
      'The robot cell is mobile and fits in a lorry, so the work can be done at your workshop. Seams thicker than nine millimetres cannot yet be inspected well; we say so because it matters for protection.',
    ],
    daysAgo: 20,
    then: [
      {
        act: 'decline',
        reason: 'maturity',
        note: 'Uw techniek is ons opgevallen, en dank voor de openheid over dikke naden. Juist daar zit ons probleem. Laat het weten zodra de inspectie is opgelost; dan praten wij verder over frames en beugels.',
        daysAgo: 13,
      },
    ],
  },
  {
    challenge: SPARES,
    capability: PRINTER,
    body: [
      'Op een werkeiland maakte onze container in vijf maanden 212 onderdelen die anders gemiddeld negentien dagen onderweg waren. Twee mensen printen, frezen en meten staal, brons en aluminium tot zestig centimeter. Op de kade werkt het vandaag.',
      'Aan boord werkt het proces tot acht graden helling, dus op een stilliggend schip. Op een varend schip is het niet beproefd en wij beloven het daarom niet. Wij stellen een proef voor van drie maanden op de kade, met de tien onderdelen die u het vaakst nodig hebt, en één week aan boord om te meten wat de beweging doet.',
    ],
    daysAgo: 14,
    then: [
      {
        act: 'ask',
        text: 'Welke stroomaansluiting vraagt de container, en hoeveel warmte komt eruit?',
        daysAgo: 11,
      },
      {
        act: 'answer',
        text: 'Een aansluiting van 63 ampère op 400 volt. De warmte is ongeveer 15 kilowatt; die gaat met lucht naar buiten, op een schip liever met water.',
        daysAgo: 10,
      },
      { act: 'shortlist', daysAgo: 5 },
    ],
  },
  {
    challenge: SPARES,
    capability: WORN,
    body: [
      'Wij printen niet bij u maar bij ons, en dat kan voor de moeilijke delen slimmer zijn. U stuurt een versleten exemplaar; gemiddeld 23 werkdagen later hebt u een gekeurd deel terug, met trekstaaf, röntgenbeeld en maatrapport. De maten en het bestand krijgt u erbij, zodat een volgende keer op de kade geprint kan worden.',
      'Samen met een partij die wel op de kade print is dat een goede verdeling: zij het gewone werk, wij het eerste exemplaar en de keuring.',
    ],
    daysAgo: 12,
  },
  {
    challenge: SPARES,
    capability: 'Geprinte delen goed laten keuren: proefstraat met vijf soorten printers',
    body: [
      'Wie aan boord een onderdeel print, wil weten of het te vertrouwen is. Wij printen niet voor u, maar maken met u per onderdeel een keuringsplan: wat moet gemeten worden, wat mag zonder, en wie tekent. In drie jaar deden wij dat voor 74 delen met een classificatiebureau erbij.',
      'Voor uw eerste tien onderdelen rekenen wij op acht weken. De uitkomst is van u en bruikbaar bij elke leverancier. Afgeschermd werken kan één dag per week.',
    ],
    daysAgo: 9,
  },
  {
    challenge: PARTS,
    capability: WORN,
    body: [
      'Een deel dat niemand meer maakt, met alleen een versleten exemplaar erbij: dat is ons dagelijks werk, 190 keer tot nu toe. Gemiddeld 23 werkdagen, dus binnen uw maand. Ons dossier zegt waarop de keuring berust; voor uw drie risicoklassen maken wij drie soorten dossiers.',
      'Bij één op de zeven raden wij printen af omdat frezen of gieten beter is. Dan zeggen wij bij wie. Veertig delen in het eerste jaar kunnen wij aan naast ons andere werk. Over de rechten op het ontwerp moet u vooraf duidelijkheid geven; dat kostte elders de meeste tijd.',
    ],
    daysAgo: 26,
    then: [{ act: 'shortlist', daysAgo: 19 }],
  },
  {
    challenge: PARTS,
    capability: 'Rubber en kunststof delen printen uit twee koffers, op een veldtafel',
    body: [
      'Van uw 380 onderdelen zullen er veel dopjes, tussenringen en kabeldoorvoeren zijn. Die print een monteur zelf, met onze twee koffers, in een middag. De tablet heeft 310 beproefde modellen en werkt zonder internet; nieuwe modellen maken wij in drie dagen.',
      'Voor de laagste risicoklasse is dat goed genoeg, voor de andere twee niet. Wij stellen voor twee werkplaatsen drie maanden een set te geven en te tellen: hoeveel delen, hoe vaak mislukt, hoeveel dagen gewonnen. U betaalt dan alleen het materiaal.',
    ],
    daysAgo: 20,
  },
  {
    challenge: PARTS,
    capability: PRINTER,
    body: [
      'Onze printcontainer staat tot de zomer vrij en kan bij uw werkplaats komen te staan. Delen van staal, brons en aluminium tot zestig centimeter, met een meetverslag. In de bibliotheek zitten 140 ontwerpen; een deel daarvan lijkt op wat u zoekt.',
      'Zware delen zoals een deksel van zestig kilo passen niet. Die verwijzen wij door naar een gieterij waarmee wij vaker werken.',
    ],
    daysAgo: 22,
    then: [{ act: 'withdraw', daysAgo: 15 }],
  },
  {
    challenge: 'Vierhonderd behuizingen voor radarpanelen per jaar, vanaf volgend najaar',
    capability: 'Radomes en behuizingen van composiet in series tot vijfduizend',
    body: [
      'Behuizingen van 60 bij 90 centimeter met een gelijke wanddikte zijn voor ons gewoon werk: een tiende millimeter, gemeten aan elk deel, met demping onder 0,2 decibel rond 9,5 gigahertz. Twintig per week vanaf volgend najaar past naast wat wij al doen; veertig kan met een tweede ploeg.',
      'Eerste delen veertien weken na uw akkoord op de mal. Wij werken volgens EN 9100. De knel zit in het lakken: vanaf dertig per week hebben wij een tweede straat nodig. Met een vaste afname voor drie jaar zetten wij die neer.',
    ],
    daysAgo: 30,
    then: [{ act: 'shortlist', daysAgo: 22 }],
  },
  {
    challenge: BOARDS,
    capability: 'Electronics assembly for other makers, Gdynia',
    language: 'en',
    body: [
      'Twelve layers, fine pitch and radio-frequency parts under nitrogen: we have done 2,600 such boards for a Nordic radar maker, with a first-pass yield of 96 per cent. You ask 97.5 within a year; the last four hundred were at 97.1, so we are confident and would put it in the contract.',
      'Twelve hundred boards a year is two weeks of one line. Trucks leave for the Netherlands twice a week, fifteen hours on the road. Traceability to the reel is in place, ten years of repair is new to us and we would start with a small stock of spares. A first batch of fifty can be here in nine weeks.',
    ],
    daysAgo: 10,
    then: [
      { act: 'shortlist', daysAgo: 6 },
      {
        act: 'ask',
        text: 'Who owns the test fixtures after the contract, and where would they be kept?',
        daysAgo: 3,
      },
      {
        act: 'answer',
        text: 'You do, and they stay in a locked cage beside the line. We sign for each.',
        daysAgo: 2,
      },
    ],
  },
  {
    challenge: BOARDS,
    capability: 'Ontvanger- en radarkaarten bestukken en meten, van vijf tot vijfentwintigduizend',
    body: [
      'Onze vierde lijn is hiervoor gemaakt: achttien lagen, fijne onderdelen, stikstof en röntgen op elk paneel. Op onze moeilijkste kaart was de opbrengst 98,1 procent bij de tweede duizend, 91 bij de eerste honderd. Uw 97,5 binnen een jaar halen wij dus, maar de eerste partij van vijftig zal dat niet laten zien.',
      'Wij kopen in of werken met uw rollen en weten van elk onderdeel uit welke rol het kwam, vijftien jaar terug. Repareren doen wij in een eigen hoek. Er is plaats voor 4.000 kaarten per jaar; u zit bij ons binnen een dag rijden.',
    ],
    daysAgo: 9,
  },
  {
    challenge: FIBRE,
    capability: 'Afgekeurde vesten ontleden en de vezel opnieuw gebruiken',
    body: [
      'Uw repen zijn schoner dan wat wij gewoonlijk krijgen: geen hoes, geen stiksel, geen zweet. Onze lijn maakt er vezels van veertig millimeter van en daarvan garen voor werkhandschoenen en brandwerende voering. Negen ton per jaar past naast de twaalfduizend vesten.',
      'U krijgt per baal een bewijs van vernietiging en wij maken er geen ballistische lagen van, want daarvoor is de vezel te kort geworden. Aramide en polyethyleen moeten gescheiden blijven; dat doet u al. Stuurt u de proefbaal, dan hebt u binnen vier weken garen op een spoel.',
    ],
    daysAgo: 80,
    then: [
      { act: 'shortlist', daysAgo: 70 },
      { act: 'ask', text: 'Mag ons logo op de handschoen die ervan gemaakt wordt?', daysAgo: 55 },
      {
        act: 'answer',
        text: 'Ja, op het label aan de binnenkant. Wij sturen een voorbeeld mee.',
        daysAgo: 54,
      },
    ],
  },
  {
    challenge: FIBRE,
    capability: 'Woven aramid and polyethylene preforms, cut to the customer’s shape',
    language: 'en',
    body: [
      'We cut the same yarns as you do and have the same waste, about four tonnes a year. What we offer is to join the two streams: thirteen tonnes is a quantity for which a spinner or a maker of filling will make an effort, nine may not be. We have spoken with a felt maker in Tilburg who would take the polyethylene.',
      'Transport could be shared as well, since our trucks pass you twice a week.',
    ],
    daysAgo: 75,
    then: [
      {
        act: 'decline',
        reason: 'better_fit_elsewhere',
        note: 'Samen optrekken is een goed idee, en daarover bellen wij. Voor onze eigen stroom kiezen wij een partij die er zelf garen van maakt.',
        daysAgo: 52,
      },
    ],
  },
];
