/** Words of the frame around every mail, and of the mails about notifications. */
export const mail = {
  greeting: 'Goedendag,',
  greetingName: (name: string) => `Beste ${name},`,
  closing: 'Met vriendelijke groet,',
  reasonAccount: 'U krijgt deze mail omdat dit e-mailadres bij Defport is opgegeven.',
  reasonNotification:
    'U krijgt deze mail omdat u meldingen van Defport per mail ontvangt. Uw voorkeuren wijzigt u in uw account.',
  open: 'Bekijk het op Defport',
  openAll: 'Bekijk al uw meldingen',
  changePreferences: 'Meldingen instellen',
  digestSubject: (count: string) =>
    count === '1' ? '1 nieuwe melding op Defport' : `${count} nieuwe meldingen op Defport`,
  digestIntro: 'Dit is er gebeurd sinds het vorige overzicht:',
  digestMore: (count: string) => (count === '1' ? 'En nog 1 melding.' : `En nog ${count} meldingen.`),
  mailbox: 'Postvak',
  mailboxIntro:
    'Er is geen mailserver ingesteld. Wat Defport zou versturen, wordt hier bewaard, zodat u de links kunt volgen.',
  mailboxEmpty: 'Er is nog geen mail',
  mailboxEmptyText: 'Maak bijvoorbeeld een account: de mail om het adres te bevestigen verschijnt hier.',
  subject: 'Onderwerp',
  to: 'Aan',
  at: 'Tijd',
};
