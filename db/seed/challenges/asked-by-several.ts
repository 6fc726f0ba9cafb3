import type { SeedListing } from '../seed-types.ts';

/** Challenges of units that ask, in their own words and languages, for nearly what another unit asks for. */
export const SHARED_CHALLENGES: readonly SeedListing[] = [
  {
    organisation: 'verbinding',
    title: 'Stille stroom voor een relaispost op een heuvel, zonder dieselaggregaat',
    body: [
      'Onze relaisposten staan weken onbemand op een heuvel en vragen 1 tot 2 kilowatt voor radio’s en koeling. Het dieselaggregaat van nu is ver te horen, straalt warmte uit en moet om de drie dagen brandstof krijgen. Elke rit daarheen verraadt waar de post staat.',
      'Wij zoeken een stille bron van stroom, met een brandstofcel, zon, accu’s of een combinatie daarvan, die twee weken zonder aanvoer draait, ook bij vorst. De opslag van waterstof of accu’s moet veilig zijn bij beschieting en de bediening vraagt geen specialist. Twee posten zijn er om een half jaar op te meten.',
    ],
    keywords: 'energie, brandstofcel, accu, stil, relaispost',
    areas: ['OUT', 'INT'],
    domains: ['land'],
    trl: [6, 9],
    quantity: 12,
    unit: 'systems',
    neededInDays: 330,
    launchingCustomer: 'possible',
    audience: 'public',
    daysAgo: 21,
  },
  {
    organisation: 'lucht',
    language: 'en',
    title: 'Silent power for a radar post without a diesel generator',
    body: [
      'A mobile radar post of eight people needs 5 to 8 kilowatts for radar, radios and heating. Its diesel generator can be heard at a kilometre, glows in infrared and wants fuel every other day. We look for the same electricity without noise beyond a hundred metres, and with far less supply of fuel.',
      'A fuel cell, batteries, solar panels or a combination: show what works in frost and mud. Operation must not ask for a specialist, and the storage of hydrogen or batteries must be safe under fire. We offer two posts on which energy and noise can be measured for half a year.',
    ],
    keywords: 'energy, fuel cell, battery, silent, radar post',
    areas: ['OUT', 'SEN'],
    domains: ['air', 'land'],
    trl: [6, 9],
    quantity: 6,
    unit: 'systems',
    neededInDays: 420,
    launchingCustomer: 'possible',
    audience: 'public',
    daysAgo: 12,
  },
  {
    organisation: 'zee',
    title: 'Drinkwater uit zee voor een detachement op een eiland',
    body: [
      'Een detachement van tachtig mensen leeft weken op een eiland van flessen die per boot komen. Wij willen ter plaatse 2.000 liter drinkwater per dag maken uit zee of uit een zoete put, en binnen een uur weten of het veilig is.',
      'De installatie voor ontzilting en waterzuivering gaat in een rubberboot mee, werkt tot 45 graden en is door twee man te bedienen na een halve dag leren. Hergebruik van douchewater is welkom; het afvalwater mag geen spoor nalaten. Een proef van vier weken kan op een Waddeneiland.',
    ],
    keywords: 'drinkwater, ontzilting, waterzuivering, waterkwaliteit, eiland',
    areas: ['OUT', 'MAR'],
    domains: ['sea', 'land'],
    trl: [7, 9],
    quantity: 4,
    unit: 'systems',
    neededInDays: 260,
    launchingCustomer: 'possible',
    daysAgo: 9,
  },
];
