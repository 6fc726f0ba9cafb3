/** Pages that stand alone: landing, errors. */
export const pages = {
  landingIntro:
    'Defport brengt start-ups, mkb, industrie en kennisinstellingen in contact met Defensie. Plaats wat u kunt of wat u zoekt, en zie meteen wat bij elkaar past en waarom.',
  notFoundTitle: 'Deze pagina is er niet',
  notFoundText: 'Het adres klopt niet, of wat hier stond is niet (meer) voor u te zien.',
  forbiddenTitle: 'Dit mag u niet doen',
  forbiddenText: 'U kunt dit wel zien, maar uw rol staat deze handeling niet toe.',
  conflictTitle: 'Dit is intussen gewijzigd',
  conflictText: 'Iemand anders was u voor. Ga terug, ververs de pagina en probeer het opnieuw.',
  badRequestTitle: 'Dit verzoek klopt niet',
  badRequestText: 'De site begrijpt niet wat er gevraagd werd. Ga terug en probeer het opnieuw.',
  unavailableTitle: 'Er ging iets mis',
  unavailableText: 'Het ligt aan ons. Probeer het over een paar minuten opnieuw.',
  requestId: 'Kenmerk voor de helpdesk',
};
