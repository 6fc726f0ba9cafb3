import type { similar as nl } from '../nl/similar.ts';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** Challenges that are like each other: for who posts them, and as the ground for bundling demand. */
export const similar: typeof nl = {
  title: 'Similar challenges',
  beforePublishing: (count) =>
    `${count === 1 ? 'There is already 1 challenge' : `There are already ${count} challenges`} asking for something similar. Before you publish, see whether you can act together.`,
  see: (count) => (count === 1 ? 'See it' : 'See them'),
  forPoster: 'Something similar is asked for here. Perhaps you can act together: the page says who asks.',
  forReader: 'Something similar is asked for here.',
  bands: { near: 'Nearly the same request', alike: 'Similar request' },
  own: 'Of your organisation',
  shared: 'Also about',

  demand: {
    title: 'Shared demand',
    intro:
      'Published challenges of different organisations that ask for nearly the same, as far as you may read them. A group is a suggestion to bundle demand: Defport merges nothing and writes to nobody.',
    count: (groups) => (groups === 1 ? '1 group' : `${groups} groups`),
    suggestion: ({ posters, areUnits, subjects }) =>
      `${NUMBERS[posters] ?? posters} ${areUnits ? 'units' : 'organisations'} ask for nearly the same${subjects === '' ? '' : `: ${subjects}`}`,
    areas: 'Areas',
    neededBy: 'Wanted by',
    between: (first, last) => (first === last ? first : `from ${first} to ${last}`),
    total: 'Asked for together',
    challenges: 'The challenges',
    masked: 'A masked challenge counts as an organisation of its own, even if it is of another in the group.',
    contact:
      'Would you like to bring the parties together? Their contacts are on the page of each organisation.',
    noneTitle: 'No shared demand yet',
    noneText:
      'As soon as two organisations ask for nearly the same, they are listed here. After a publication that takes some seconds at most.',
  },
};
