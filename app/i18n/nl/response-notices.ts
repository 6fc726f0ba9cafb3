type Facts = Readonly<Record<string, string>>;

const ENDINGS: Readonly<Record<string, string>> = {
  met: 'De vrager heeft een oplossing gevonden.',
  withdrawn: 'De vrager heeft de uitdaging ingetrokken.',
  call_published: 'De vraag gaat verder als call; u vindt die bij de calls.',
};

/** Meldingen over reacties. Ze noemen alleen wat van de lezer zelf is, nooit de andere kant of de tekst. */
export const responseNotices = {
  kinds: {
    'response.submitted': 'Er is een reactie op een uitdaging van u',
    'response.withdrawn': 'Een reactie op uw uitdaging is ingetrokken',
    'response.answered': 'Uw vraag over een reactie is beantwoord',
    'response.shortlisted': 'Uw reactie staat op de shortlist',
    'response.unshortlisted': 'Uw reactie staat niet meer op de shortlist',
    'response.declined': 'Uw reactie is afgewezen',
    'response.asked': 'Er is een vraag over uw reactie',
    'response.closed': 'Een uitdaging waarop u reageerde is afgelopen',
    'shortlist.shared': 'Een collega deelt een shortlist met u',
  },
  sentences: {
    'response.submitted': ({ listing }: Facts) => `Er is een nieuwe reactie op “${listing}”.`,
    'response.withdrawn': ({ listing }: Facts) => `Een reactie op “${listing}” is ingetrokken.`,
    'response.answered': ({ listing }: Facts) =>
      `Er is antwoord op uw vraag over een reactie op “${listing}”.`,
    'response.shortlisted': ({ listing }: Facts) => `Uw reactie met “${listing}” staat op de shortlist.`,
    'response.unshortlisted': ({ listing }: Facts) =>
      `Uw reactie met “${listing}” staat niet meer op de shortlist. Zij blijft wel in behandeling.`,
    'response.declined': ({ listing }: Facts) =>
      `Uw reactie met “${listing}” is afgewezen. U leest de reden bij de reactie.`,
    'response.asked': ({ listing }: Facts) => `Er is een vraag over uw reactie met “${listing}”.`,
    'response.closed': ({ listing, endedAs }: Facts) =>
      `De uitdaging waarop u met “${listing}” reageerde is afgelopen. ${ENDINGS[endedAs ?? ''] ?? ''}`.trim(),
    'shortlist.shared': ({ listing }: Facts) => `Een collega deelt de shortlist van “${listing}” met u.`,
  },
};
