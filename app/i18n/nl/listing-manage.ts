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
};
