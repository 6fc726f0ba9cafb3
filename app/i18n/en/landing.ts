import type { landing as nl } from '../nl/landing.ts';

/** The front page. */
export const landing: typeof nl = {
  title: 'Supply and demand of defence, brought together',
  intro:
    'Defport is where companies, knowledge institutes and the Dutch Ministry of Defence find each other. Post what you can do or what you look for. You see what fits, and why.',
  start: 'Join in',
  lookAround: 'See the challenges',
  audiencesTitle: 'Who Defport is for',
  audiences: [
    {
      title: 'You have a solution',
      steps: [
        'Post your capability, also while it is in development.',
        'See which challenges fit, with score and reason.',
        'Respond, masked or by name.',
      ],
      action: 'What is asked for?',
      path: '/challenges',
    },
    {
      title: 'You look for a solution',
      steps: [
        'Describe your goal, not the product.',
        'See who can do something that fits, from start-up to industry.',
        'Compare responses side by side.',
      ],
      action: 'What is on offer?',
      path: '/capabilities',
    },
    {
      title: 'You bring parties together',
      steps: [
        'Verify the organisations you know.',
        'Bring in your list of members at once.',
        'See what fits organisations that gave you a mandate.',
      ],
      action: 'Who takes part?',
      path: '/organisations',
    },
  ],
  principlesTitle: 'What you can count on',
  principles: [
    {
      title: 'You decide who sees you',
      text: 'Public, verified organisations only, Defence and brokers only, or nobody but you. Posting masked is possible too.',
    },
    {
      title: 'Every match is explained',
      text: 'You see what a score is made of, in words and as a bar. Nothing in it is hidden.',
    },
    {
      title: 'Nothing classified',
      text: 'Every listing is checked for markings before it appears.',
    },
  ],
  figures: {
    challenges: 'public challenges',
    capabilities: 'public capabilities',
    organisations: 'verified organisations',
  },
  figuresTitle: 'On Defport now',
  balance: {
    caption: 'Public challenges and capabilities per area',
    subject: 'Area',
    asked: 'Asked',
    offered: 'Offered',
  },
};
