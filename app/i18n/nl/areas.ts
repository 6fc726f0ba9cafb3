/** De gebieden in woorden, hun pagina's, en de kaart van provincies. */
export const areas = {
  title: 'Gebieden',
  intro:
    'De strategie voor de Nederlandse defensie-industrie kiest vijf technologiegebieden. De maritieme maakindustrie staat ernaast, en ook wat erbuiten valt is welkom.',
  descriptions: {
    MAT: 'Materialen die lichter, sterker of slimmer zijn dan wat er was: composieten, pantsering, coatings die een signatuur verbergen, onderdelen uit de printer, en het hergebruik van schaarse grondstoffen.',
    SPA: 'Alles wat vanuit de ruimte helpt waarnemen, verbinden en plaats bepalen: kleine satellieten, lasercommunicatie, grondstations, en weten wat er om de aarde beweegt.',
    QUA: 'Techniek die werkt met de eigenschappen van de kleinste deeltjes: sensoren zonder satelliet, sleutels die niet af te luisteren zijn, versleuteling die straks nog standhoudt, en de koeling en fotonica die daarvoor nodig zijn.',
    INT: 'Systemen die zelf waarnemen, beslissen en samenwerken: onbemenst in de lucht, op land en in het water, kunstmatige intelligentie, commandovoering, cyberveiligheid en training.',
    SEN: 'Zien, horen en meten wat een mens ontgaat: radar, infrarood, sonar, radiospectrum, gevaarlijke stoffen, en het samenvoegen van al die signalen tot één beeld.',
    MAR: 'Schepen en wat daarin zit: ontwerp en bouw, aandrijving, systemen aan boord en onder water, onderhoud, en de havens en werven die dat mogelijk maken.',
    OUT: 'Wat Defensie nodig heeft en in geen van de gebieden past: van veldhospitaal en voeding tot onderhoud, logistiek en kleding.',
  },
  asked: 'Wat gevraagd wordt',
  offered: 'Wat aangeboden wordt',
  who: 'Wie hier actief is',
  subTechnologies: 'Deeltechnologieën',
  all: {
    challenge: (count: string) => `Alle uitdagingen (${count})`,
    capability: (count: string) => `Al het aanbod (${count})`,
    organisation: (count: string) => `Alle organisaties (${count})`,
  },
  none: {
    challenge: 'In dit gebied wordt nu niets gevraagd dat u mag zien.',
    capability: 'In dit gebied wordt nu niets aangeboden dat u mag zien.',
    organisation: 'Er is hier nog geen organisatie die u mag zien.',
  },
  counts: {
    challenge: 'uitdagingen',
    capability: 'aanbod',
    organisation: 'organisaties',
  },
  lookElsewhere: 'Andere gebieden',
  toMap: 'Kijk op de kaart',

  mapTitle: 'Kaart van provincies',
  mapIntro:
    'Waar organisaties zitten die iets vragen of aanbieden. Kies een provincie om te zien wat daar is.',
  mapLabel: 'Uitdagingen en aanbod per provincie',
  mapMasked:
    'Afgeschermde plaatsingen staan niet op de kaart: daarvan tonen wij alleen het landsdeel, op hun eigen pagina.',
  mapTable: 'Dezelfde cijfers als tabel',
  tile: (province: string, count: string) => `${province}: ${count} uitdagingen en aanbod`,
  abroad: 'Buitenland',
  province: 'Provincie',

  listingsOf: 'Uitdagingen en aanbod van deze organisatie',
  noListings: 'Er staat nu niets van deze organisatie dat u mag zien.',
};
