import type { listingForm as nl } from '../nl/listing-form.ts';

export const listingForm: typeof nl = {
  body: { challenge: 'What do you want to achieve?', capability: 'What do you offer?' },
  moreTitle: 'Tell more',
  moreIntro:
    'Not required. The more you fill in, the better the matches. You can also do it later; open what matters to you.',
  summaries: {
    production: 'Capacity, lead time, place and origin',
    need: 'How much, when, budget and region',
    cooperation: 'With whom and how you want to cooperate',
    second_language: 'The same text in Dutch or English',
    export: 'Civil, dual-use or military',
  },
  titleHint: 'One line that says what it is about.',
  bodyHint:
    'At least 80 characters; a good description has 100 to 500 words. Put in nothing classified or export-controlled.',
  keywordsHint: 'Words that others search with, separated by commas.',
  areaUnclassified:
    'This listing was imported without an area. Choose the primary area below, so that others find it.',
  subTechnologiesHint: 'Choose what fits exactly, within the areas you chose above.',
  subTechnologiesOf: (area, chosen) => (chosen === 0 ? area : `${area} (${chosen} chosen)`),
  retired: (name) => `${name} (retired)`,
  domainsHint: 'Where it is used.',
  trlHint: '1 is an idea in the laboratory, 9 is proven in use.',
  trlOption: (level, name) => `${level} – ${name}`,
  exportHint:
    'Your own statement. Only your organisation, Defence and brokers see it; it plays no part in searching and matching.',
  capacityHint: 'A whole number, for instance 40.',
  unitHint: 'Goes with both numbers.',
  leadTimeHint: 'Fill in 0 when you deliver from stock.',
  productionProvinceHint:
    'Only when this is elsewhere than your headquarters. Nobody sees it of a masked listing.',
  content: 'Where the value is made',
  contentHint: 'In whole percent. What comes from the Netherlands counts for the EU and NATO too.',
  quantityHint: 'A whole number, for instance 200.',
  neededByHint: 'The day on which you would like to use it.',
  launchingHint: 'Would you be the first to buy it once it works?',
  preferredProvincesHint: 'Leave empty when it does not matter. Nobody sees it of a masked listing.',
  translationIntro: (language) =>
    `Defport searches and matches in both languages, also without a translation. Who reads ${language} sees your own translation when you give one. Fill in title and text, or neither.`,
  neededToPublish: 'needed to publish',
  notFilledIn: 'Not filled in',
};
