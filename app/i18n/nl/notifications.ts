import { responseNotices } from './response-notices.ts';

type Facts = Readonly<Record<string, string>>;

/** Notifications: what happened, in one sentence per kind, and the pages around them. */
export const notifications = {
  title: 'Meldingen',
  intro: 'Wat er rond uw account en uw organisaties gebeurt.',
  empty: 'U hebt nog geen meldingen',
  emptyText: 'Zodra er iets gebeurt dat u aangaat, leest u het hier.',
  unread: 'Nieuw',
  markRead: 'Als gelezen markeren',
  markAllRead: 'Alles als gelezen markeren',
  settings: 'Meldingen instellen',
  preferencesTitle: 'Meldingen instellen',
  preferencesIntro:
    'U ziet alle meldingen op de pagina Meldingen. Kies hieronder welke u ook per mail krijgt, en wanneer.',
  preferencesSaved: 'Uw keuze is bewaard.',
  channels: {
    immediate: 'Meteen per mail',
    daily: 'In een dagelijks overzicht',
    none: 'Niet per mail',
  },
  groups: {
    organisation: 'Verificatie',
    member: 'Leden',
    mandate: 'Mandaten',
    role: 'Uw rollen',
    listing: 'Plaatsingen',
    response: 'Reacties',
  },
  kinds: {
    'organisation.verification-requested': 'Een organisatie vraagt om verificatie',
    'organisation.verified': 'Uw organisatie is geverifieerd',
    'organisation.verification-refused': 'De verificatie van uw organisatie is afgewezen',
    'organisation.verification-expired': 'De verificatie van uw organisatie is verlopen',
    'member.joined': 'Iemand is lid geworden van uw organisatie',
    'member.role-changed': 'Uw rol in een organisatie is gewijzigd',
    'member.left': 'Iemand heeft uw organisatie verlaten',
    'join.requested': 'Iemand wil lid worden van uw organisatie',
    'join.accepted': 'Uw verzoek om lid te worden is ingewilligd',
    'join.declined': 'Uw verzoek om lid te worden is afgewezen',
    'mandate.given': 'Een organisatie geeft de uwe een mandaat',
    'mandate.ended': 'Een mandaat is beëindigd',
    'role.granted': 'U hebt een rol op Defport gekregen',
    'role.ended': 'Een rol van u op Defport is beëindigd',
    'listing.release-requested': 'Een uitdaging wacht op vrijgave door een tweede persoon',
    'listing.returned': 'Uw plaatsing is teruggestuurd',
    'listing.expired': 'Een plaatsing van uw organisatie is verlopen',
    'listing.expiring': 'Een plaatsing van uw organisatie verloopt binnenkort',
    'listing.matched': 'Er zijn nieuwe matches bij plaatsingen van uw organisatie',
    ...responseNotices.kinds,
  },
  sentences: {
    'organisation.verification-requested': ({ organisation }: Facts) =>
      `${organisation} vraagt om verificatie.`,
    'organisation.verified': ({ organisation }: Facts) => `${organisation} is geverifieerd.`,
    'organisation.verification-refused': ({ organisation }: Facts) =>
      `De verificatie van ${organisation} is afgewezen. U leest de reden bij de organisatie.`,
    'organisation.verification-expired': ({ organisation }: Facts) =>
      `De verificatie van ${organisation} is verlopen. Vraag een nieuwe aan om te blijven plaatsen.`,
    'member.joined': ({ organisation, person }: Facts) => `${person} is lid geworden van ${organisation}.`,
    'member.role-changed': ({ organisation }: Facts) => `Uw rol bij ${organisation} is gewijzigd.`,
    'member.left': ({ organisation, person }: Facts) => `${person} is geen lid meer van ${organisation}.`,
    'join.requested': ({ organisation, person }: Facts) => `${person} wil lid worden van ${organisation}.`,
    'join.accepted': ({ organisation }: Facts) => `U bent nu lid van ${organisation}.`,
    'join.declined': ({ organisation }: Facts) =>
      `Uw verzoek om lid te worden van ${organisation} is afgewezen.`,
    'mandate.given': ({ organisation, broker }: Facts) =>
      `${organisation} geeft ${broker} een mandaat om voor haar te handelen.`,
    'mandate.ended': ({ organisation, broker }: Facts) =>
      `Het mandaat van ${organisation} aan ${broker} is beëindigd.`,
    'role.granted': ({ role }: Facts) => `U hebt de rol ${roles(role)} gekregen.`,
    'role.ended': ({ role }: Facts) => `Uw rol ${roles(role)} is beëindigd.`,
    'listing.release-requested': ({ listing }: Facts) => `“${listing}” wacht op uw vrijgave.`,
    'listing.returned': ({ listing }: Facts) => `“${listing}” is teruggestuurd om aan te passen.`,
    'listing.expired': ({ listing }: Facts) =>
      `“${listing}” is verlopen en niet meer zichtbaar. U kunt de plaatsing vernieuwen.`,
    'listing.expiring': ({ listing, until }: Facts) =>
      `“${listing}” verloopt op ${until}. Klopt de plaatsing nog, verleng haar dan.`,
    'listing.matched': ({ organisation, listing, listings, count }: Facts) => {
      if (!count) return `Er zijn nieuwe matches bij plaatsingen van ${organisation}.`;
      if (listings && listings !== '1')
        return `Bij ${listings} plaatsingen van ${organisation} staan ${count} matches die u nog niet hebt gezien.`;
      return count === '1'
        ? `Bij “${listing}” staat een match die u nog niet hebt gezien.`
        : `Bij “${listing}” staan ${count} matches die u nog niet hebt gezien.`;
    },
    ...responseNotices.sentences,
  },
};

const ROLES: Readonly<Record<string, string>> = {
  administrator: 'beheerder',
  auditor: 'auditor',
  programme_manager: 'programmamanager',
  broker: 'broker',
  defence_requester: 'behoeftesteller van Defensie',
  developer: 'ontwikkelaar',
};
const roles = (code: string | undefined): string => ROLES[code ?? ''] ?? code ?? '';
