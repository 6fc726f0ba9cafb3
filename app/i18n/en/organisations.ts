import type { organisations as nl } from '../nl/organisations.ts';

export const organisations: typeof nl = {
  title: 'Organisations',
  intro: 'Companies, knowledge institutes and parts of government on Defport.',
  introVisitor:
    'You see the organisations that made their page public. After logging in with a verified organisation you see more.',
  listCaption: 'Organisations found',
  found: (count: string) => (count === '1' ? '1 organisation' : `${count} organisations`),
  none: 'No organisations found',
  noneText: 'Use fewer words or a wider filter.',
  filterTitle: 'Search and filter',
  filterSubmit: 'Show',
  filterClear: 'Show all',
  filterAny: 'All',
  onlyVerified: 'Only verified',

  kinds: {
    startup: 'Start-up',
    scale_up: 'Scale-up',
    sme: 'SME',
    prime: 'Prime contractor or OEM',
    knowledge_institute: 'Knowledge institute',
    defence_unit: 'Unit of the Ministry of Defence',
    government: 'Government',
    branch_organisation: 'Branch organisation',
    regional_development_agency: 'Regional development agency',
    financier: 'Financier',
  },
  sizes: {
    micro: 'Fewer than 10 employees',
    small: '10 to 49 employees',
    medium: '50 to 249 employees',
    large: '250 employees or more',
  },
  roles: { owner: 'Owner', submitter: 'Submitter', editor: 'Editor', reader: 'Reader' },
  states: {
    unverified: 'Not verified',
    requested: 'Verification requested',
    verified: 'Verified',
    refused: 'Verification refused',
    expired: 'Verification expired',
  },
  schemes: {
    KVK: 'KVK number (Dutch trade register)',
    LEI: 'LEI',
    PIC: 'PIC (European Commission)',
    NCAGE: 'NCAGE (NATO)',
    NATIONAL: 'Register of another country',
  },

  name: 'Name',
  nameHint: 'The name by which the organisation is known.',
  kind: 'Kind of organisation',
  country: 'Country',
  province: 'Province',
  city: 'Town',
  scheme: 'Register',
  number: 'Number',
  numberHint: 'KVK: 8 digits. LEI: 20 characters. PIC: 9 digits. NCAGE: 5 characters.',
  registration: 'Registration in a register',
  registrationHint:
    'By this we recognise your organisation. You can add it later, but without a registration the organisation cannot be verified.',
  registrationLater: 'Add later',

  newTitle: 'Add an organisation',
  newIntro:
    'You become owner of the organisation and can then invite others. If your organisation is on Defport already, you can ask to join.',
  newSubmit: 'Add organisation',
  addOrganisation: 'Add organisation',

  facts: 'Facts',
  workingLanguages: 'Working languages',
  translated: 'This is a translation.',
  inOtherLanguage: 'Also read in another language',
  guarded: 'Guarded details',
  guardedText: 'That you read these details is recorded, and the organisation can ask about it.',
  guardedRead: 'That you read this has been recorded.',
};
