/** De startpagina van wie is ingelogd. */
export const home = {
  title: (name: string) => `Welkom, ${name}`,
  intro: 'Wat vandaag uw aandacht vraagt, en de weg naar uw werk.',
  attention: 'Vraagt uw aandacht',
  nothing: 'Niets dat op u wacht.',
  confirmMail: 'Bevestig uw e-mailadres; daarna kunt u een organisatie toevoegen.',
  confirmMailAction: 'Bevestigen',
  secondFactor: 'Uw rol vraagt een tweede factor. Stel die in om te kunnen publiceren en beslissen.',
  secondFactorAction: 'Tweede factor instellen',
  noOrganisation:
    'U hoort nog bij geen organisatie. Voeg uw organisatie toe, of vraag om lid te worden van een die er al is.',
  noOrganisationAction: 'Organisatie toevoegen',
  drafts: (count: number, name: string) =>
    count === 1
      ? `1 concept van ${name} is nog niet gepubliceerd.`
      : `${count} concepten van ${name} zijn nog niet gepubliceerd.`,
  draftsAction: 'Naar plaatsingen',
  toRelease: (count: number, name: string) =>
    count === 1
      ? `1 uitdaging van ${name} wacht op uw vrijgave.`
      : `${count} uitdagingen van ${name} wachten op uw vrijgave.`,
  responses: (count: number, name: string) =>
    count === 1
      ? `1 reactie op een uitdaging van ${name} wacht op een beslissing.`
      : `${count} reacties op uitdagingen van ${name} wachten op een beslissing.`,
  questions: (count: number, name: string) =>
    count === 1
      ? `1 vraag over een reactie van ${name} wacht op antwoord.`
      : `${count} vragen over reacties van ${name} wachten op antwoord.`,
  responsesAction: 'Naar reacties',
  joinRequests: (count: number, name: string) =>
    count === 1 ? `1 persoon wil meedoen in ${name}.` : `${count} mensen willen meedoen in ${name}.`,
  joinRequestsAction: 'Naar leden',
  expiring: (count: number, name: string, day: string) =>
    count === 1
      ? `1 plaatsing van ${name} loopt af op ${day}.`
      : `${count} plaatsingen van ${name} lopen binnen een maand af, de eerste op ${day}.`,
  newMatches: (count: number, listings: number, name: string) => {
    const found = count === 1 ? '1 nieuwe match' : `${count} nieuwe matches`;
    return `${found} voor ${listings === 1 ? '1 plaatsing' : `${listings} plaatsingen`} van ${name}.`;
  },
  newMatchesAction: 'Bekijk',
  failedJobs: (count: number) => (count === 1 ? '1 taak is mislukt.' : `${count} taken zijn mislukt.`),
  failedJobsAction: 'Naar mislukte taken',
  more: (count: number) => `Nog ${count} punten`,
  matchesTitle: 'Nieuwe matches',
  matchesIntro: 'Gevonden sinds u het laatst keek; de beste eerst.',
  matchFor: (title: string) => `Past bij uw plaatsing “${title}”`,
  figures: 'In cijfers',
  balanceIntro: 'Wat er nu gevraagd en geboden wordt, voor zover u het mag zien.',
  balance: {
    caption: 'Uitdagingen en aanbod per gebied',
    subject: 'Gebied',
    asked: 'Gevraagd',
    offered: 'Geboden',
  },
  eventsOfWeek: 'Gebeurtenissen in zeven dagen',
  chainComplete: 'alle in de keten',
  unchained: (count: number) => `${count} nog niet in de keten`,
  keptMails: 'Mails in het postvak',
  queue: (count: number) =>
    count === 1 ? '1 organisatie vraagt om verificatie.' : `${count} organisaties vragen om verificatie.`,
  queueAction: 'Naar de verificaties',
  unread: (count: number) => (count === 1 ? '1 ongelezen melding.' : `${count} ongelezen meldingen.`),
  unreadAction: 'Naar meldingen',
  organisations: 'Uw organisaties',
  addOrganisation: 'Organisatie toevoegen',
  administration: 'Beheer',
  users: 'Gebruikers en rollen',
  referenceData: 'Referentiegegevens',
  jobs: 'Mislukte taken',
  audit: 'Auditspoor',
  verifications: 'Verificaties',
  sharedDemand: 'Gelijke vragen',
  mailbox: 'Postvak van de demonstratie',
};
