type Name =
  'confirm_mail' | 'second_factor' | 'profile' | 'registration' | 'verification' | 'draft' | 'publication';
type State = 'done' | 'open' | 'again' | 'waiting' | 'colleague';

const steps: Record<Name, string> = {
  confirm_mail: 'Bevestig uw e-mailadres',
  second_factor: 'Stel inloggen in twee stappen in',
  profile: 'Vertel wat uw organisatie doet',
  registration: 'Vul een inschrijving in een register in',
  verification: 'Laat uw organisatie verifiëren',
  draft: 'Maak een eerste concept',
  publication: 'Publiceer',
};

const notes: Record<Name, { open: string } & Partial<Record<State, string>>> = {
  confirm_mail: { open: 'Klik op de link in de mail die u kreeg, of vraag een nieuwe aan.' },
  second_factor: {
    open: 'Publiceren bindt uw organisatie. Daarom vragen we dan ook een code van uw telefoon.',
  },
  profile: { open: 'Een paar zinnen zijn genoeg om te beginnen.' },
  registration: { open: 'Bijvoorbeeld uw KVK-nummer. Daaraan herkennen we uw organisatie.' },
  verification: {
    open: 'Een broker of programmamanager gaat na of uw organisatie is wie zij zegt te zijn.',
    again: 'De verificatie geldt niet meer. Lees waarom, en vraag haar opnieuw aan.',
    waiting:
      'Uw vraag ligt bij de brokers en programmamanagers. Meestal duurt het enkele werkdagen; u krijgt bericht.',
    colleague: 'Een eigenaar of indiener van uw organisatie vraagt dit aan.',
  },
  draft: { open: 'Een titel is genoeg om te beginnen. Een concept ziet alleen uw organisatie.' },
  publication: {
    open: 'Dat kan zodra uw organisatie geverifieerd is en het concept compleet is.',
    waiting: 'Een tweede persoon van uw eenheid geeft de uitdaging vrij. U hoeft nu niets te doen.',
    colleague: 'Een eigenaar of indiener van uw organisatie publiceert.',
  },
};

const states: Record<State, string> = {
  done: 'Klaar',
  open: 'Te doen',
  again: 'Opnieuw te doen',
  waiting: 'Wacht op een ander',
  colleague: 'Door een collega',
};

/** Wat een nieuwe organisatie nog moet doen voordat zij kan publiceren. */
export const firstSteps = {
  title: 'Eerste stappen',
  titleOf: (name: string) => `Eerste stappen van ${name}`,
  progress: (done: number, total: number) => `${done} van ${total} klaar`,
  steps,
  notes,
  states,
};
