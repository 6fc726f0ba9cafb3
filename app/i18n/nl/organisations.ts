import type {
  OrganisationKind,
  OrganisationRole,
  RegistrationScheme,
  SizeClass,
  VerificationState,
} from '#db/enums.ts';

const kinds: Record<OrganisationKind, string> = {
  startup: 'Start-up',
  scale_up: 'Scale-up',
  sme: 'Mkb-bedrijf',
  prime: 'Hoofdaannemer of OEM',
  knowledge_institute: 'Kennisinstelling',
  defence_unit: 'Onderdeel van Defensie',
  government: 'Overheid',
  branch_organisation: 'Brancheorganisatie',
  regional_development_agency: 'Regionale ontwikkelingsmaatschappij',
  financier: 'Financier',
};

const sizes: Record<SizeClass, string> = {
  micro: 'Minder dan 10 medewerkers',
  small: '10 tot 49 medewerkers',
  medium: '50 tot 249 medewerkers',
  large: '250 medewerkers of meer',
};

const roles: Record<OrganisationRole, string> = {
  owner: 'Eigenaar',
  submitter: 'Indiener',
  editor: 'Redacteur',
  reader: 'Lezer',
};

const states: Record<VerificationState, string> = {
  unverified: 'Niet geverifieerd',
  requested: 'Verificatie gevraagd',
  verified: 'Geverifieerd',
  refused: 'Verificatie geweigerd',
  expired: 'Verificatie verlopen',
};

const schemes: Record<RegistrationScheme, string> = {
  KVK: 'KVK-nummer',
  LEI: 'LEI',
  PIC: 'PIC (Europese Commissie)',
  NCAGE: 'NCAGE (NAVO)',
  NATIONAL: 'Register van een ander land',
};

/** Organisations: their public pages and how one is made. */
export const organisations = {
  title: 'Organisaties',
  intro: 'Bedrijven, kennisinstellingen en onderdelen van de overheid die op Defport staan.',
  introVisitor:
    'U ziet de organisaties die hun pagina openbaar hebben gemaakt. Na inloggen met een geverifieerde organisatie ziet u er meer.',
  listCaption: 'Gevonden organisaties',
  found: (count: string) => (count === '1' ? '1 organisatie' : `${count} organisaties`),
  none: 'Geen organisaties gevonden',
  noneText: 'Gebruik minder woorden of een ruimer filter.',
  filterTitle: 'Zoeken en filteren',
  filterSubmit: 'Toon',
  filterClear: 'Alles tonen',
  filterAny: 'Alle',
  onlyVerified: 'Alleen geverifieerde',

  kinds,
  sizes,
  roles,
  states,
  schemes,

  name: 'Naam',
  nameHint: 'De naam waaronder de organisatie bekend is.',
  kind: 'Soort organisatie',
  country: 'Land',
  province: 'Provincie',
  city: 'Plaats',
  scheme: 'Register',
  number: 'Nummer',
  numberHint: 'KVK: 8 cijfers. LEI: 20 tekens. PIC: 9 cijfers. NCAGE: 5 tekens.',
  registration: 'Inschrijving in een register',
  registrationHint:
    'Hieraan herkennen wij uw organisatie. U kunt dit later invullen, maar zonder inschrijving kan de organisatie niet geverifieerd worden.',
  registrationLater: 'Later invullen',

  newTitle: 'Organisatie toevoegen',
  newIntro:
    'U wordt eigenaar van de organisatie en kunt daarna anderen uitnodigen. Staat uw organisatie al op Defport, dan kunt u vragen om mee te doen.',
  newSubmit: 'Organisatie toevoegen',
  addOrganisation: 'Organisatie toevoegen',

  facts: 'Gegevens',
  workingLanguages: 'Werktalen',
  translated: 'Dit is een vertaling.',
  inOtherLanguage: 'Lees ook in een andere taal',
  guarded: 'Beschermde gegevens',
  guardedText: 'Dat u deze gegevens leest, wordt vastgelegd en is voor de organisatie na te gaan.',
  guardedRead: 'Dat u dit leest is vastgelegd.',
};
