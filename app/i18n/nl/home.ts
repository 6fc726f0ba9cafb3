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
  inReview: (count: number, name: string) =>
    count === 1
      ? `1 uitdaging van ${name} wacht op vrijgave.`
      : `${count} uitdagingen van ${name} wachten op vrijgave.`,
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
  mailbox: 'Postvak van de demonstratie',
};
