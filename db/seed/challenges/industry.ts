import type { SeedListing } from '../seed-types.ts';

/** What invented companies, institutes and a government service need. */
export const INDUSTRY_CHALLENGES: readonly SeedListing[] = [
  {
    organisation: 'eemstra',
    title: 'Vierhonderd behuizingen voor radarpanelen per jaar, vanaf volgend najaar',
    body: [
      'De vraag naar onze mastradar verdrievoudigt. Onze huidige leverancier van behuizingen kan niet mee. Wij zoeken een tweede bron voor 400 radomes en behuizingen per jaar, 60 bij 90 centimeter, die radargolven rond 9,5 gigahertz doorlaten en zout, ijs en steenslag twintig jaar verdragen.',
      'Gevraagd: series met gelijkblijvende wanddikte, meetrapport per deel, levering vanaf volgend najaar in stappen van twintig per week, vestiging in de EU. Wij bieden een vaste afname voor drie jaar, hulp bij kwalificatie en voorfinanciering van de mallen. Kwaliteitssysteem volgens EN 9100 of AQAP 2110, of bereid dat binnen een jaar te halen.',
    ],
    keywords: 'radome, composiet, seriefabricage, toelevering, behuizing',
    areas: ['MAT', 'SEN'],
    trl: [7, 9],
    trlHard: true,
    daysAgo: 35,
  },
  {
    organisation: 'eemstra',
    language: 'en',
    title: 'Holding a position for ten hours without satellite navigation',
    body: [
      'For a vessel programme we need an inertial reference that stays within 500 metres after ten hours without any satellite navigation or radio fix. The best mechanical and optical gyroscopes on the market drift three times as far, or are not for sale to us.',
      'We are open to quantum sensors, cold atoms, matching of gravity or magnetic maps, and to combinations with existing gyroscopes. The first version may fill a rack; the way to 50 litres must be believable. We bring integration, sea trials on a chartered vessel and the filter software. Contact goes through the platform; our name follows when both sides want to talk.',
    ],
    keywords: 'inertial navigation, GNSS-denied, quantum sensing, gyroscope, accelerometer',
    areas: ['QUA', 'SEN'],
    trl: [3, 6],
    identity: 'masked',
    daysAgo: 19,
  },
  {
    organisation: 'baanwacht',
    title: 'Lasercommunicatie voor een satelliet ter grootte van een koffer',
    body: [
      'Onze volgende satelliet maakt vijf keer zoveel beelden als zijn radio kan versturen. Wij zoeken een optische verbinding naar de grond van minstens 500 megabit per seconde, die past in 2,5 kilo en 35 watt en tegen een onrustig platform kan (een tiende graad).',
      'De lancering is over zestien maanden; een vluchtmodel hebben wij over een jaar nodig. Wij geven de plaats aan boord gratis in ruil voor het delen van de meetgegevens. De ontvanger op de grond mag van een ander zijn; onze telescoop in Noordwijk kan worden omgebouwd.',
    ],
    keywords: 'lasercommunicatie, optische terminal, kleine satelliet, datalink, fotonica',
    areas: ['SPA'],
    trl: [5, 8],
    daysAgo: 23,
  },
  {
    organisation: 'lauwers',
    title: 'Quantumsleutels beproeven op een bestaande glasvezel van 46 kilometer',
    body: [
      'Tussen onze twee locaties ligt een eigen glasvezel. Wij willen daarover een jaar lang sleutels uitwisselen met licht en eerlijk opschrijven wat het oplevert: hoe vaak een sleutel, hoe vaak een storing, hoeveel werk voor de beheerder, en hoe veilig het is als iemand met de vezel knoeit.',
      'Gezocht: een leverancier van apparatuur die al buiten het laboratorium heeft gewerkt en die onze toetsing toelaat. Wij publiceren de uitkomsten in overleg. Een gebruiker bij de overheid die mee wil kijken is welkom.',
    ],
    keywords: 'quantum key distribution, glasvezel, sleuteluitwisseling, versleuteling, proef',
    areas: ['QUA'],
    trl: [5, 8],
    audience: 'public',
    daysAgo: 42,
  },
  {
    organisation: 'noordkiel',
    title: 'Metalen reservedelen maken aan boord of op de kade',
    body: [
      'Onze werkschepen liggen soms een week stil om één pomphuis. Wij willen zulke onderdelen zelf kunnen maken in een verre haven of aan boord: printen, nabewerken en keuren, met gewone vakmensen.',
      'Het gaat om staal en brons tot een halve meter, vijf tot tien delen per maand. Een oplossing in een container heeft de voorkeur. Wij willen weten wat helling en trilling doen met de kwaliteit en wie er garant staat voor een deel. Onze naam noemen wij in een gesprek.',
    ],
    keywords: 'metaal printen, reservedelen, additive manufacturing, schip, container',
    areas: ['MAT', 'MAR'],
    trl: [6, 9],
    identity: 'masked',
    daysAgo: 16,
  },
  {
    organisation: 'proefveld',
    title: 'Vliegbewegingen boven een proefterrein onafhankelijk vastleggen',
    body: [
      'Op ons terrein vliegen per week tien partijen met onbemande toestellen. Wij willen van elk toestel het pad vastleggen, ook van wie geen baken draagt, om bij een voorval te weten wat er gebeurde. Eisen aan nauwkeurigheid en bewaren werken wij nog uit.',
    ],
    keywords: 'drones, luchtruim, registratie, radar, camera',
    areas: ['SEN'],
    trl: [7, 9],
    status: 'draft',
    daysAgo: 4,
  },
  {
    organisation: 'eemstra',
    title: 'Koeling voor zendmodules die een derde meer warmte afvoert',
    body: [
      'Nieuwe zendmodules geven per vierkante centimeter een derde meer warmte dan ons koelblok aankan. Wij zochten een geprinte of anders gevormde warmtewisselaar die binnen dezelfde maten blijft, met gangbare koelvloeistof werkt en in series van 600 per jaar te maken is. Deze vraag liep vorig jaar en is verlopen.',
    ],
    keywords: 'koeling, warmtewisselaar, metaal printen, zendmodules',
    areas: ['MAT', 'SEN'],
    trl: [5, 8],
    status: 'expired',
    daysAgo: 390,
  },
];
