/** Beheer van een plaatsing: beëindigen, kopiëren, bekijken als een ander, geschiedenis. */
export const listingManage = {
  endTitle: 'Uitdaging beëindigen',
  endIntro:
    'De uitdaging gaat naar het archief en is voor anderen niet meer te vinden. Wie reageerde, krijgt bericht hoe zij is afgelopen.',
  endedAs: 'Hoe is de uitdaging afgelopen?',
  ends: {
    met: 'Vervuld',
    withdrawn: 'Ingetrokken',
    call_published: 'Verder als call',
  },
  endHints: {
    met: 'Er is een oplossing gevonden.',
    withdrawn: 'De vraag bestaat niet meer of gaat niet door.',
    call_published: 'Er is een call gepubliceerd waarop organisaties zich inschrijven.',
  },
  end: 'Beëindig de uitdaging',
  hasEnded: {
    met: 'Deze uitdaging is vervuld.',
    withdrawn: 'Deze uitdaging is ingetrokken.',
    call_published: 'Deze uitdaging gaat verder als call.',
  },
  ended: 'De uitdaging is beëindigd.',
  copy: 'Maak een kopie',
  copyOf: (title: string) => `Kopie van ${title}`,
  copied: 'Dit is een kopie, als concept. Het origineel is niet veranderd; bijlagen zijn niet meegekopieerd.',

  conflictTitle: 'Kies welke versie blijft',
  somebody: 'Iemand van uw organisatie',
  savedMeanwhile: (name: string, at: string) => `${name} bewaarde een nieuwe versie op ${at}.`,
  nothingDiffers:
    'De velden zijn niet veranderd, of zeggen hetzelfde als de uwe. Kijk uw invoer na en bewaar opnieuw.',
  chooseBelow:
    'Alles wat u invulde staat er nog. Kies bij deze velden welke versie blijft en bewaar opnieuw:',
  changedMeanwhile: (field: string) => `${field}: de andere versie`,
  empty: '(leeg)',
  whatChanged: 'Wat er veranderde',
  keepMine: 'Houd wat ik hierboven invulde',
  keepAsItWas: 'Houd wat hierboven staat; ik wijzigde dit niet',
  takeTheirs: 'Neem de andere versie',
  diff: { inserted: 'toegevoegd:', deleted: 'weggehaald:' },

  history: {
    title: 'Geschiedenis',
    intro: 'Wat er met deze plaatsing gebeurde, het nieuwste eerst. Alleen uw organisatie ziet dit.',
    made: 'Gemaakt',
    changed: (version: string) => `Gewijzigd (versie ${version})`,
    bySystem: 'Defport',
    events: {
      'listing.created': 'Ingelezen',
      'listing.edited': 'Bijlagen gewijzigd',
      'listing.published': 'Gepubliceerd',
      'listing.release-requested': 'Ter vrijgave aangeboden',
      'listing.returned': 'Terug naar de schrijver',
      'listing.hidden': 'Verborgen',
      'listing.shown': 'Weer getoond',
      'listing.expired': 'Verlopen',
      'listing.renewed': 'Verlengd',
      'listing.archived': 'Gearchiveerd',
      'listing.ended': 'Beëindigd',
      'listing.restored': 'Weer concept gemaakt',
    },
  },

  preview: {
    title: 'Bekijk als een ander',
    audiences: 'Als wie u kijkt',
    as: {
      public: 'Iedereen',
      verified: 'Geverifieerde organisatie',
      defence: 'Defensie',
      own: 'Uw organisatie',
    },
    explain: {
      public: 'Zo ziet iedereen op internet deze plaatsing.',
      verified: 'Zo ziet een lid van een andere geverifieerde organisatie deze plaatsing.',
      defence: 'Zo zien Defensie en brokers deze plaatsing.',
      own: 'Zo zien leden van uw organisatie deze plaatsing.',
    },
    notPublished: (status: string) =>
      `Nu is de status “${status.toLowerCase()}” en ziet alleen uw organisatie haar; dit geldt zodra zij gepubliceerd is.`,
    notSeenTitle: 'Dit publiek ziet deze plaatsing niet',
    notSeenText: 'Zij staat niet in lijsten, niet in zoekresultaten, en haar adres geeft “niet gevonden”.',
  },
};
