/** Het formulier van een plaatsing: uitleg en hulp bij het invullen. */
export const listingForm = {
  body: { challenge: 'Wat wilt u bereiken?', capability: 'Wat biedt u aan?' },
  moreTitle: 'Meer vertellen',
  moreIntro:
    'Niet verplicht. Hoe meer u invult, hoe beter de matches. U kunt dit ook later doen; klap open wat voor u van belang is.',
  summaries: {
    production: 'Capaciteit, levertijd, plaats en herkomst',
    need: 'Hoeveel, wanneer, budget en regio',
    cooperation: 'Met wie en hoe u wilt samenwerken',
    second_language: 'Dezelfde tekst in het Nederlands of Engels',
    export: 'Civiel, dual-use of militair',
  },
  titleHint: 'Eén regel die zegt waar het om gaat.',
  bodyHint:
    'Ten minste 80 tekens; een goede omschrijving heeft 100 tot 500 woorden. Zet er niets gerubriceerds of exportgevoeligs in.',
  keywordsHint: 'Woorden waarmee anderen zoeken, gescheiden door komma’s.',
  areaUnclassified:
    'Deze plaatsing is ingelezen zonder gebied. Kies hieronder het hoofdgebied, dan vinden anderen haar.',
  subTechnologiesHint: 'Kies bij de gebieden die u hierboven koos wat precies past.',
  subTechnologiesOf: (area: string, chosen: number) => (chosen === 0 ? area : `${area} (${chosen} gekozen)`),
  retired: (name: string) => `${name} (vervallen)`,
  domainsHint: 'Waar het gebruikt wordt.',
  trlHint: '1 is een idee in het laboratorium, 9 is bewezen in gebruik.',
  trlOption: (level: string, name: string) => `${level} – ${name}`,
  exportHint:
    'Uw eigen opgave. Alleen uw organisatie, Defensie en brokers zien dit; het telt niet mee bij zoeken en matchen.',
  capacityHint: 'Een heel getal, bijvoorbeeld 40.',
  unitHint: 'Geldt voor beide getallen.',
  leadTimeHint: 'Vul 0 in als u uit voorraad levert.',
  productionProvinceHint:
    'Alleen als dit ergens anders is dan uw hoofdvestiging. Bij een afgeschermde plaatsing ziet niemand dit.',
  content: 'Waar de waarde gemaakt wordt',
  contentHint: 'In hele procenten. Wat uit Nederland komt telt ook mee bij de EU en de NAVO.',
  quantityHint: 'Een heel getal, bijvoorbeeld 200.',
  neededByHint: 'De dag waarop u het graag gebruikt.',
  launchingHint: 'Wilt u de eerste zijn die het koopt als het werkt?',
  preferredProvincesHint: 'Laat leeg als het niet uitmaakt. Bij een afgeschermde plaatsing ziet niemand dit.',
  translationIntro: (language: string) =>
    `Defport zoekt en matcht in beide talen, ook zonder vertaling. Wie ${language} leest, ziet uw eigen vertaling als u die geeft. Vul titel en tekst in, of geen van beide.`,
  neededToPublish: 'nodig om te publiceren',
  notFilledIn: 'Niet ingevuld',
};
