import type { SeedPerson } from './seed-types.ts';

/** The password of every demonstration login. */
export const DEMONSTRATION_PASSWORD = 'defport-demonstratie';

const at = (name: string): string => `${name}@demo.defport.example`;

/** One login per role, in the order in which a visitor tries them. */
export const LOGINS: readonly SeedPerson[] = [
  {
    email: at('owner'),
    name: 'Sanne Hoekema',
    part: 'owner of a verified startup (Kustlicht Sensoren)',
    hasSecondFactor: true,
    memberOf: [{ organisation: 'kustlicht', role: 'owner' }],
  },
  {
    email: at('editor'),
    name: 'Bilal Oosterhof',
    part: 'editor of the same startup: writes, does not publish',
    hasSecondFactor: false,
    memberOf: [{ organisation: 'kustlicht', role: 'editor' }],
  },
  {
    email: at('reader'),
    name: 'Marit de Groot',
    part: 'reader of the same startup',
    hasSecondFactor: false,
    memberOf: [{ organisation: 'kustlicht', role: 'reader' }],
  },
  {
    email: at('newcomer'),
    name: 'Joris Limpens',
    part: 'owner of an unverified startup (Zolderlab Beeld)',
    hasSecondFactor: false,
    memberOf: [{ organisation: 'zolderlab', role: 'owner' }],
  },
  {
    email: at('requester'),
    name: 'Kapitein Esra Verduin',
    part: 'Defensie: asks, in two units',
    hasSecondFactor: true,
    memberOf: [
      { organisation: 'land', role: 'owner' },
      { organisation: 'zee', role: 'submitter' },
    ],
    platformRole: 'defence_requester',
  },
  {
    email: at('release'),
    name: 'Majoor Tom Wierda',
    part: 'Defensie: the second person, who releases',
    hasSecondFactor: true,
    memberOf: [
      { organisation: 'land', role: 'submitter' },
      { organisation: 'zee', role: 'owner' },
    ],
    platformRole: 'defence_requester',
  },
  {
    email: at('broker'),
    name: 'Wim Terpstra',
    part: 'broker at Schakel, with two mandates',
    hasSecondFactor: true,
    memberOf: [{ organisation: 'schakel', role: 'owner' }],
    platformRole: 'broker',
  },
  {
    email: at('programme'),
    name: 'Fatima Bouzid',
    part: 'programme manager',
    hasSecondFactor: true,
    platformRole: 'programme_manager',
  },
  {
    email: at('admin'),
    name: 'Henk van der Sluis',
    part: 'administrator',
    hasSecondFactor: true,
    platformRole: 'administrator',
  },
  {
    email: at('auditor'),
    name: 'Iris Kooiman',
    part: 'auditor',
    hasSecondFactor: true,
    platformRole: 'auditor',
  },
  {
    email: at('developer'),
    name: 'Lotte Bakker',
    part: 'developer: the mailbox of the demonstration',
    hasSecondFactor: true,
    platformRole: 'developer',
  },
];

/** Organisations that gave the broker's organisation a mandate. */
export const MANDATES: readonly { readonly organisation: string; readonly broker: string }[] = [
  { organisation: 'deltahuid', broker: 'schakel' },
  { organisation: 'smeltkroes', broker: 'schakel' },
];
