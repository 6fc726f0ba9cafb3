import type { exposure as nl } from '../nl/exposure.ts';

/** Who is seen: share of the first places against share of what is offered. */
export const exposure: typeof nl = {
  title: 'Exposure per kind of organisation',
  menu: 'Exposure',
  intro:
    'The share of all capabilities that a group posts, and its share of the first ten places of challenges. Where both are the same, the group is seen in proportion.',
  counted: (challenges, number) =>
    challenges === 1
      ? 'Counted over the capabilities that others can see, at 1 challenge with matches.'
      : `Counted over the capabilities that others can see, at ${number} challenges with matches.`,
  kinds: 'Kinds of organisation',
  standings: 'Newcomers',
  standingsIntro:
    'Newcomers have no checked project yet. Masked capabilities count here, because what was delivered before is not known of them.',
  kind: 'Kind of organisation',
  group: 'Group',
  names: { newcomer: 'Newcomers and masked', established: 'Delivered before' },
  other: 'Other kinds',
  otherHint: 'Kinds with few listings are told here together, so that nobody is recognised.',
  shareOfListings: 'Share of capabilities',
  shareOfPlaces: 'Share of places',
  ratio: 'Ratio',
  times: (ratio) => `${ratio} ×`,
  balance: { less: 'seen less', even: 'in proportion', more: 'seen more' },
  unknown: 'no places yet',
  none: 'Too little to show yet',
  noneText: 'As soon as more capabilities have been published, the shares will be here.',
};
