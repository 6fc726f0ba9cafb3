/** Accounts: signing up, logging in, the second factor, one's own data, and the mails about them. */
export const accounts = {
  // fields
  email: 'E-mailadres',
  name: 'Uw naam',
  nameHint: 'Voor- en achternaam, zoals anderen u op Defport zien.',
  password: 'Wachtwoord',
  passwordRule: 'Ten minste 12 tekens. Een paar losse woorden achter elkaar is makkelijk te onthouden.',
  newPassword: 'Nieuw wachtwoord',
  currentPassword: 'Uw huidige wachtwoord',
  currentPasswordHint: 'Zo weten we zeker dat u het bent.',
  terms: 'Ik ga akkoord met de gebruiksvoorwaarden en zet niets gerubriceerds op Defport.',
  language: 'Taal van de mails',
  languages: { nl: 'Nederlands', en: 'Engels' },

  // signing up
  signUpTitle: 'Account maken',
  signUpIntro: 'Met een account plaatst u aanbod of uitdagingen en reageert u namens uw organisatie.',
  signUp: 'Account maken',
  haveAccount: 'Hebt u al een account?',
  noAccount: 'Nog geen account?',
  checkMailTitle: 'Kijk in uw mail',
  checkMailText:
    'We hebben een mail gestuurd. Volg de link daarin om verder te gaan. De link werkt drie dagen.',
  checkMailNothing: 'Geen mail gekregen?',
  checkMailNothingText:
    'Kijk bij ongewenste mail en wacht een paar minuten. Klopt het adres niet, maak dan opnieuw een account.',

  // confirming
  confirmTitle: 'E-mailadres bevestigen',
  confirmIntro: (email: string) => `U bevestigt dat ${email} van u is.`,
  confirmPassword: 'Het wachtwoord dat u bij het maken van dit account koos',
  confirm: 'Bevestigen',
  confirmNeeded: (email: string) =>
    `Bevestig eerst uw e-mailadres. We stuurden een link naar ${email}. Daarna kunt u verder.`,
  confirmDone: 'Uw e-mailadres is bevestigd.',
  confirmResend: 'Stuur de link opnieuw',
  confirmResent: 'We hebben een nieuwe link gestuurd. De vorige werkt niet meer.',
  linkExpiredTitle: 'Deze link werkt niet meer',
  linkExpiredText:
    'De link is verlopen of al gebruikt. Log in om een nieuwe te vragen, of kies een nieuw wachtwoord.',

  // logging in
  logInTitle: 'Inloggen',
  logIn: 'Inloggen',
  logInKept:
    'Uw sessie was verlopen. Wat u invulde is versleuteld bewaard; na het inloggen sturen we het alsnog.',
  logInKeptFactor: 'Wat u invulde is versleuteld bewaard; na de code sturen we het alsnog.',
  logInLost: 'Uw sessie was verlopen en wat u invulde was te groot om te bewaren.',
  forgotten: 'Wachtwoord vergeten?',
  logOutTitle: 'Uitloggen',
  logOutText: 'U logt uit op dit apparaat.',
  logOut: 'Uitloggen',
  loggedOut: 'U bent uitgelogd.',

  // second factor
  factorTitle: 'Code uit uw app',
  factorIntro: 'Open de app met codes op uw telefoon en neem de zes cijfers van Defport over.',
  factorAgainIntro: 'Voor deze handeling vragen we de code opnieuw. Neem de zes cijfers over uit uw app.',
  code: 'Code van zes cijfers',
  codeHint: 'De code verandert elke halve minuut.',
  demoCode: 'In deze demonstratie hebt u geen app nodig. De code is nu:',
  recoveryTitle: 'Geen telefoon bij de hand?',
  recoveryIntro:
    'Gebruik een van de herstelcodes die u bij het instellen bewaarde. Elke code werkt één keer.',
  recoveryCode: 'Herstelcode',
  recoveryHint: 'Tien tekens, bijvoorbeeld 7K3F9-2QXMB.',
  useRecovery: 'Herstelcode gebruiken',
  secondFactorTitle: 'Tweede stap bij het inloggen',
  secondFactorIntro:
    'Met een code uit een app op uw telefoon kan een ander met alleen uw wachtwoord niet in uw account.',
  secondFactorWhoNeeds:
    'Verplicht voor eigenaren en indieners van een organisatie die namens haar plaatsen, en voor iedereen die beheert, bemiddelt of voor Defensie werkt.',
  secondFactorOn: 'De tweede stap staat aan.',
  secondFactorOff: 'De tweede stap staat uit.',
  secondFactorStep1: '1. Open een app voor codes op uw telefoon',
  secondFactorStep1Text:
    'Bijvoorbeeld een wachtwoordkluis, of de app Wachtwoorden, Google Authenticator, Microsoft Authenticator of Aegis.',
  secondFactorStep2: '2. Scan dit vierkant, of neem de sleutel over',
  secondFactorQr: 'QR-code met de sleutel voor uw app',
  secondFactorSecret: 'Sleutel',
  secondFactorOpen: 'Openen in een app op dit apparaat',
  secondFactorStep3: '3. Vul de code in die de app nu toont',
  secondFactorTurnOn: 'Tweede stap aanzetten',
  codesTitle: 'Uw herstelcodes',
  codesIntro:
    'Bewaar deze codes op een veilige plek, niet op uw telefoon. U ziet ze nu voor het laatst. Elke code werkt één keer, als u uw telefoon niet hebt.',
  codesList: 'Herstelcodes',
  codesLeft: (count: string) =>
    count === '1' ? 'U hebt nog 1 herstelcode.' : `U hebt nog ${count} herstelcodes.`,
  codesSaved: 'Ik heb ze bewaard',
  codesRenew: 'Nieuwe herstelcodes maken',
  codesRenewText: 'De oude codes werken dan niet meer.',
  secondFactorRemove: 'Tweede stap uitzetten',
  secondFactorRemoveText:
    'Uw account is dan minder goed beschermd. Met een rol waarvoor hij verplicht is, kunt u pas weer verder als hij aanstaat.',

  // kept forms
  continueTitle: 'Verder waar u was',
  continueText: 'We sturen nu alsnog wat u invulde.',
  continueFiles: 'De bestanden die u had gekozen konden we niet bewaren. Kies ze daarna opnieuw.',
  continueButton: 'Versturen en verder',
  continueLostTitle: 'Uw invoer is er niet meer',
  continueLostText:
    'Wat u invulde was ouder dan 30 minuten, te groot om te bewaren, al verstuurd, of van een ander account.',
  continueBack: 'Terug naar de pagina',

  // resetting a password
  resetTitle: 'Wachtwoord vergeten',
  resetIntro: 'Vul uw e-mailadres in. Is er een account met dit adres, dan mailen we een link.',
  resetSend: 'Stuur een link',
  resetSentText:
    'Is er een account met dit adres, dan staat er over een paar minuten een mail met een link. De link werkt een uur.',
  resetNewTitle: 'Nieuw wachtwoord kiezen',
  resetNewIntro: 'Daarna bent u op alle andere apparaten uitgelogd.',
  resetNewSave: 'Wachtwoord bewaren',
  resetDone: 'Uw nieuwe wachtwoord is bewaard. Log ermee in.',

  // own account
  title: 'Mijn account',
  profile: 'Gegevens',
  profileSaved: 'Uw gegevens zijn bewaard.',
  welcomeFactor:
    'Zet de tweede stap aan voordat u namens een organisatie plaatst. Het kost een paar minuten.',
  emailTitle: 'E-mailadres wijzigen',
  emailIntro: (email: string) =>
    `Nu is het ${email}. We sturen een link naar het nieuwe adres; pas daarna verandert het.`,
  newEmail: 'Nieuw e-mailadres',
  emailSend: 'Stuur een link naar het nieuwe adres',
  emailSent: 'Als het adres gebruikt kan worden, staat er een mail met een link. De link werkt een dag.',
  emailConfirmIntro: (email: string) => `Uw account krijgt het adres ${email}.`,
  emailDone: 'Uw e-mailadres is gewijzigd.',
  passwordTitle: 'Wachtwoord wijzigen',
  passwordIntro: 'Op alle andere apparaten wordt u uitgelogd.',
  passwordSave: 'Wachtwoord wijzigen',
  passwordDone: 'Uw wachtwoord is gewijzigd. Op andere apparaten bent u uitgelogd.',
  sessionsTitle: 'Waar u bent ingelogd',
  sessionsIntro: 'Herkent u er een niet? Log die dan uit en wijzig uw wachtwoord.',
  sessionsCaption: 'Uw sessies',
  device: 'Apparaat',
  unknownDevice: 'Onbekend apparaat',
  thisDevice: 'Dit apparaat',
  lastSeen: 'Laatst gezien',
  started: 'Ingelogd op',
  act: 'Handeling',
  sessionEnd: 'Uitloggen',
  sessionEndNamed: (device: string) => `Uitloggen op ${device}`,
  sessionsEndOthers: 'Overal elders uitloggen',
  sessionEnded: 'Uitgelogd.',
  dataTitle: 'Uw gegevens',
  dataIntro: 'Alles wat Defport over u bewaart, in één bestand dat andere programma’s kunnen lezen (JSON).',
  dataDownload: 'Gegevens ophalen',
  deleteTitle: 'Account verwijderen',
  deleteText:
    'Uw naam, adres en instellingen worden gewist, ook uit de geschiedenis. Wat u namens een organisatie plaatste, blijft van die organisatie. Dit kan niet ongedaan worden gemaakt.',
  deleteSure: 'Ik wil mijn account voorgoed verwijderen.',
  delete: 'Account verwijderen',
  deleted: 'Uw account is verwijderd.',

  mails: {
    confirmSubject: 'Bevestig uw e-mailadres',
    confirmText:
      'Met dit adres is een account gemaakt bij Defport. Bevestig dat het van u is; daarna kunt u beginnen.',
    confirmAction: 'E-mailadres bevestigen',
    confirmIgnore: 'Hebt u geen account gemaakt? Dan hoeft u niets te doen. De link werkt drie dagen.',
    knownSubject: 'U hebt al een account bij Defport',
    knownText:
      'Iemand, waarschijnlijk u zelf, wilde met dit adres een account maken. Dat is er al. U kunt gewoon inloggen.',
    knownLogIn: 'Inloggen',
    knownReset: 'Nieuw wachtwoord kiezen',
    knownIgnore: 'Was u dit niet? Dan hoeft u niets te doen; er is niets veranderd.',
    resetSubject: 'Kies een nieuw wachtwoord',
    resetText: 'Met deze link kiest u een nieuw wachtwoord voor Defport. De link werkt één keer.',
    resetAction: 'Nieuw wachtwoord kiezen',
    resetIgnore:
      'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen; uw wachtwoord blijft zoals het is.',
    passwordSubject: 'Uw wachtwoord is gewijzigd',
    passwordText:
      'Het wachtwoord van uw account bij Defport is gewijzigd. Was u dit niet, kies dan meteen een nieuw wachtwoord.',
    factorSubject: 'Er is iets gewijzigd aan uw inlogcodes',
    factorTexts: {
      added: 'De tweede stap bij het inloggen staat nu aan.',
      removed: 'De tweede stap bij het inloggen staat nu uit.',
      codes_renewed: 'Er zijn nieuwe herstelcodes gemaakt. De oude werken niet meer.',
      code_used: 'Er is ingelogd met een herstelcode. Die code werkt niet meer.',
    },
    factorAction: 'Tweede stap bekijken',
    changeEmailSubject: 'Bevestig uw nieuwe e-mailadres',
    changeEmailText: 'U vroeg om dit adres te gebruiken voor uw account bij Defport.',
    changeEmailIgnore: 'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen. De link werkt een dag.',
    emailChangedSubject: 'Het e-mailadres van uw account',
    emailChangedTexts: {
      asked:
        'Er is gevraagd om uw account bij Defport een ander e-mailadres te geven. Dat gebeurt zodra het nieuwe adres is bevestigd.',
      done: 'Uw account bij Defport heeft een ander e-mailadres gekregen. Dit adres hoort er niet meer bij.',
    },
    notYou: 'Was u dit niet? Wijzig dan meteen uw wachtwoord en neem contact met ons op.',
  },
};
