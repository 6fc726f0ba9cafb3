import { ORGANISATIONS } from './organisations/index.ts';
import { LOGINS } from './people.ts';

const NAMED: Readonly<Record<string, string>> = {
  veldwerk: 'Ruud Scholten',
  deltahuid: 'Anneke Visser',
  noordkiel: 'Geert Mulder',
  qubrug: 'Priya Ramdin',
  baanwacht: 'Thijs van Dam',
  draadlicht: 'Karin Smulders',
  smeltkroes: 'Albert Hofsteenge',
  radiolinde: 'Mirjam Kok',
  stroomhaven: 'Dirk Verhoeven',
  eemstra: 'Charlotte van Eck',
  fjordnett: 'Ingrid Solberg',
  proefveld: 'Jan Pieter Alberts',
  lauwers: 'Froukje Dijkstra',
  zuidwest: 'Levi de Kam',
  waterlinie: 'Nadia Haddad',
};

const FIRST = [
  'Anouk',
  'Bram',
  'Yasmin',
  'Jeroen',
  'Femke',
  'Murat',
  'Hanneke',
  'Sietse',
  'Ilse',
  'Kofi',
  'Maud',
  'Erik',
  'Samira',
];
const LAST = [
  'Brouwer',
  'van Leeuwen',
  'Postma',
  'Hendriks',
  'El Amrani',
  'Jansma',
  'de Wit',
  'Kuipers',
  'Vermeer',
  'Bos',
  'Schreuder',
];

const isOwnedByLogin = (key: string): boolean =>
  LOGINS.some(({ memberOf }) =>
    memberOf?.some(({ organisation, role }) => organisation === key && role === 'owner'),
  );

const KEYS = Object.keys(ORGANISATIONS).filter((key) => !isOwnedByLogin(key));

/** A name from the lists, which have no common divisor in length, so that few share one. */
const nameAt = (index: number): string =>
  `${FIRST[index % FIRST.length] ?? ''} ${LAST[index % LAST.length] ?? ''}`.trim();

/**
 * Who acted for the organisations that nobody can log in to, by key; known to history only. Who has no name of their
 * own here gets one from the lists.
 */
export const BACKGROUND_OWNERS: Readonly<Record<string, string>> = Object.fromEntries(
  KEYS.map((key, index) => [key, NAMED[key] ?? nameAt(index)]),
);

/** The second person of each of these that is a Defensie unit: who releases what the owner asks. */
export const BACKGROUND_SECONDS: Readonly<Record<string, string>> = Object.fromEntries(
  KEYS.filter((key) => ORGANISATIONS[key]?.kind === 'defence_unit').map((key, index) => [
    key,
    nameAt(KEYS.length + index),
  ]),
);
