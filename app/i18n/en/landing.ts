import type { landing as nl } from '../nl/landing.ts';

export const landing: typeof nl = {
  title: 'Defence demand and supply, brought together',
  intro:
    'Defport brings companies, knowledge institutes and the Netherlands Ministry of Defence together. Post what you can do or what you need, and see at once what fits and why.',
  start: 'Take part',
  lookAround: 'Look at challenges',
  audiences: [
    {
      title: 'You have a solution',
      text: 'Post your capability, even while it is in development. You see which challenges fit it, with the reason.',
    },
    {
      title: 'You need a solution',
      text: 'Describe your goal, not the product. You see who can do something that fits, from start-up to industry.',
    },
    {
      title: 'You bring parties together',
      text: 'Brokers of branch and region verify organisations and see what fits together.',
    },
  ],
  areasTitle: 'Five areas, and maritime',
  areasIntro:
    'The strategy for the Dutch defence industry chooses five areas. The maritime manufacturing industry stands beside them.',
  principlesTitle: 'What you can count on',
  principles: [
    {
      title: 'You decide who sees you',
      text: 'Public, verified organisations only, Defence and brokers only, or yourself alone. Posting masked is possible too.',
    },
    {
      title: 'Every match is explained',
      text: 'You see what a score is made of, in words and as a bar. Nothing hidden is in it.',
    },
    { title: 'Nothing classified', text: 'Every listing is checked for markings before it appears.' },
  ],
  figures: {
    challenges: 'public challenges',
    capabilities: 'public capabilities',
    organisations: 'verified organisations',
  },
  figuresTitle: 'On Defport now',
};
