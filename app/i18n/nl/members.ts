import type { OrganisationRole } from '#db/enums.ts';

const roleHints: Record<OrganisationRole, string> = {
  owner: 'Mag alles, ook leden, machtigingen en verificatie.',
  submitter: 'Mag plaatsen, publiceren en indienen.',
  editor: 'Mag voorbereiden en wijzigen, niet publiceren.',
  reader: 'Mag alles van de organisatie lezen.',
};

/** Members of an organisation, invitations, questions to join, mandates. */
export const members = {
  title: 'Leden',
  intro: 'Wie er namens de organisatie werkt en met welke rol.',
  caption: 'Leden van de organisatie',
  name: 'Naam',
  email: 'E-mailadres',
  role: 'Rol',
  roleHints,
  since: 'Lid sinds',
  acts: 'Handelingen',
  you: 'u',
  disabled: 'account geblokkeerd',
  changeRole: 'Rol wijzigen',
  changeRoleOf: (name: string) => `Rol van ${name}`,
  remove: 'Verwijderen',
  removeName: (name: string) => `${name} verwijderen`,
  leave: 'Organisatie verlaten',
  leaveText: 'U kunt daarna niet meer namens deze organisatie werken.',
  onlyOwner: 'Alleen een eigenaar kan leden uitnodigen, een andere rol geven of verwijderen.',
  secondFactor: 'Voor leden, machtigingen en verificatie is inloggen in twee stappen nodig.',

  invite: 'Iemand uitnodigen',
  inviteText: 'De uitnodiging gaat per mail en is 14 dagen geldig.',
  inviteSubmit: 'Uitnodigen',
  invited: 'De uitnodiging is verstuurd.',
  invitations: 'Openstaande uitnodigingen',
  expires: 'Geldig tot',
  expired: 'Verlopen',
  withdraw: 'Intrekken',
  withdrawName: (email: string) => `Uitnodiging aan ${email} intrekken`,

  joinRequests: 'Vragen om mee te doen',
  asked: (when: string) => `Gevraagd op ${when}`,
  accept: 'Toelaten',
  decline: 'Afwijzen',
  answerFor: (name: string) => `Antwoord aan ${name}`,

  invitationTitle: (organisation: string) => `Uitnodiging van ${organisation}`,
  invitationText: (inviter: string, role: string) => `${inviter} nodigt u uit om mee te werken als ${role}.`,
  invitationTextWithout: (role: string) => `U bent uitgenodigd om mee te werken als ${role}.`,
  invitationFor: (email: string) =>
    `De uitnodiging is voor ${email}. Log in of maak een account met dat adres.`,
  invitationOther: (own: string) =>
    `U bent ingelogd als ${own}. Log uit en log in met het adres waaraan de uitnodiging is gericht.`,
  invitationAccept: 'Uitnodiging aannemen',
  invitationOver: {
    accepted: 'Deze uitnodiging is al aangenomen.',
    withdrawn: 'Deze uitnodiging is ingetrokken.',
    expired: 'Deze uitnodiging is verlopen. Vraag een eigenaar van de organisatie om een nieuwe.',
  },

  joinTitle: 'Deze organisatie staat al op Defport',
  joinText: (name: string) =>
    `De inschrijving die u invulde hoort bij ${name}. U hoeft haar niet opnieuw toe te voegen: vraag om mee te doen. Een eigenaar van de organisatie beslist.`,
  joinMessage: 'Bericht aan de eigenaar',
  joinMessageHint: 'Bijvoorbeeld wat u bij de organisatie doet.',
  joinSubmit: 'Vragen om mee te doen',
  joinAsked: 'U hebt gevraagd om mee te doen. U krijgt bericht zodra er een antwoord is.',
  joinWithdraw: 'Vraag intrekken',
  joinMember: 'U bent al lid van deze organisatie.',
  joinOpen: 'Naar de werkplek',
  joinBack: 'Andere inschrijving invullen',

  mandatesTitle: 'Machtigingen',
  mandatesIntro:
    'Een brancheorganisatie of regionale ontwikkelingsmaatschappij kan namens uw organisatie plaatsen en antwoorden. U ziet hier wat zij doet en kunt de machtiging altijd beëindigen.',
  mandatesNone: 'U hebt niemand gemachtigd',
  mandatesCaption: 'Machtigingen',
  mandateBroker: 'Gemachtigde organisatie',
  mandateGiven: 'Gegeven op',
  mandateEnded: 'Beëindigd op',
  mandateStatus: 'Stand',
  mandateStatuses: { active: 'Loopt', ended: 'Beëindigd' },
  mandateGive: 'Machtiging geven',
  mandateGiveTo: 'Aan welke organisatie?',
  mandateNobody: 'Er is nu geen geverifieerde organisatie die u (nog) kunt machtigen.',
  mandateEnd: 'Beëindigen',
  mandateEndOf: (name: string) => `Machtiging van ${name} beëindigen`,
  mandateActs: 'Wat er namens u is gedaan',
  mandateActsNone: 'Nog niets',
  mandateAct: 'Handeling',
  mandateWho: 'Wie',
  mandateWhen: 'Wanneer',
  mandateOnlyOwner: 'Alleen een eigenaar kan machtigingen geven en beëindigen.',

  mailSubject: (organisation: string) => `Uitnodiging om mee te werken bij ${organisation} op Defport`,
  mailText: (inviter: string, organisation: string, role: string) =>
    `${inviter} nodigt u uit om op Defport mee te werken namens ${organisation}, als ${role.toLowerCase()}.`,
  mailAction: 'Uitnodiging bekijken',
  mailValid: (days: string) =>
    `De uitnodiging is ${days} dagen geldig. Kent u de afzender niet, dan kunt u deze mail negeren.`,
  mailReason: 'U krijgt deze mail omdat iemand u op Defport heeft uitgenodigd.',
};
