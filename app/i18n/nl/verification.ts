import type { VerificationMethod, VerificationOutcome } from '#db/enums.ts';

const methods: Record<VerificationMethod, string> = {
  trade_register: 'Handelsregister',
  eherkenning: 'eHerkenning',
  broker_visit: 'Bezoek door een broker',
  document_check: 'Controle van documenten',
  government_source: 'Bron van de overheid',
};

const outcomes: Record<VerificationOutcome, string> = {
  verified: 'Geverifieerd',
  refused: 'Geweigerd',
};

/** Verification: asking for it, and the queue of those who decide. */
export const verification = {
  title: 'Verificatie',
  intro:
    'Een broker of programmamanager gaat na of uw organisatie is wie zij zegt te zijn. Daarna kunt u publiceren en ziet u wat voor geverifieerde organisaties bedoeld is.',
  state: 'Stand',
  until: (day: string) => `Geldig tot en met ${day}.`,
  text: {
    unverified: 'U kunt alles voorbereiden, maar nog niet publiceren.',
    requested: 'Uw vraag ligt bij de brokers en programmamanagers. U krijgt bericht.',
    verified: 'Uw organisatie is geverifieerd.',
    refused: 'De verificatie is geweigerd. Lees hieronder waarom; daarna kunt u opnieuw vragen.',
    expired: 'De verificatie is verlopen. Vraag haar opnieuw aan om te blijven publiceren.',
  },
  needsRegistration: 'Vul eerst een inschrijving in een register in.',
  request: 'Verificatie vragen',
  withdrawRequest: 'Vraag intrekken',
  giveUp: 'Verificatie intrekken',
  giveUpText:
    'Trek de verificatie in als naam, soort, land of inschrijving moet veranderen. Publiceren kan dan pas weer na een nieuwe verificatie.',
  onlyOwner: 'Alleen een eigenaar of indiener kan verificatie vragen, met inloggen in twee stappen.',
  history: 'Beslissingen',
  historyNone: 'Er is nog niets beslist.',
  method: 'Manier',
  methods,
  outcomes,
  reason: 'Reden',
  decidedBy: 'Beslist door',
  decided: 'Beslist op',
  someone: 'Iemand die niet meer op Defport is',

  queueTitle: 'Organisaties verifiëren',
  queueIntro: 'Wie het langst wacht staat bovenaan. Over de eigen organisatie beslist u niet.',
  queueNone: 'Niets in deze lijst',
  queueNoneText: 'Er zijn nu geen organisaties met deze stand.',
  queueTabs: 'Stand van de verificatie',
  queueCaption: 'Organisaties',
  requested: 'Gevraagd op',
  validUntil: 'Geldig tot en met',
  organisation: 'Organisatie',
  kind: 'Soort',
  place: 'Plaats',
  waitingToJoin: (count: string) =>
    count === '1' ? '1 vraag om mee te doen' : `${count} vragen om mee te doen`,
  decideTitle: (name: string) => `${name} verifiëren`,
  facts: 'Wat de organisatie opgaf',
  description: 'Omschrijving',
  decision: 'Beslissing',
  decisions: { verify: 'Verifiëren', refuse: 'Weigeren' },
  decisionsAgain: { verify: 'Verlengen', refuse: 'Intrekken' },
  reasonHint: 'Bij weigeren verplicht; de organisatie leest dit.',
  expiresOn: 'Geldig tot en met',
  expiresOnHint: 'Leeg: 24 maanden vanaf vandaag.',
  decide: 'Beslissing vastleggen',
  ownOrganisation: 'U hoort bij deze organisatie. Iemand anders moet hierover beslissen.',
  noDecision: 'Er valt nu niets te beslissen: de organisatie heeft niet om verificatie gevraagd.',
  noOwner: 'Deze organisatie heeft nog geen eigenaar. Wie hier wordt toegelaten als eigenaar, beheert haar.',
};
