/** Een concept dat zichzelf bewaart terwijl iemand typt. */
export const autosave = {
  intro: 'Dit concept wordt vanzelf bewaard terwijl u typt.',
  saved: (time: string) => `Bewaard om ${time}.`,
  failed: 'Bewaren lukt nu niet. We blijven het proberen; laat deze pagina open.',
  invalid: 'Nog niet bewaard: in een van de velden klopt iets niet. Met de knop ziet u welke.',
  conflict:
    'Iemand anders heeft dit intussen gewijzigd. Er wordt niets meer vanzelf bewaard. Druk op de knop om de verschillen te zien.',
  loggedOut:
    'U bent niet meer ingelogd. Druk op de knop om te bewaren; na het inloggen staat uw tekst er nog.',
  stopped: 'Er wordt niet meer vanzelf bewaard. Druk op de knop.',
};
