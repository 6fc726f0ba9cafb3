import type { pages as nl } from '../nl/pages.ts';

export const pages: typeof nl = {
  landingIntro:
    'Defport connects start-ups, SMEs, industry and knowledge institutes with the Netherlands Ministry of Defence. Post what you can do or what you need, and see at once what fits and why.',
  notFoundTitle: 'This page does not exist',
  notFoundText: 'The address is wrong, or what stood here is not (or no longer) yours to see.',
  forbiddenTitle: 'You may not do this',
  forbiddenText: 'You can see this, but your role does not allow this act.',
  conflictTitle: 'This has changed in the meantime',
  conflictText: 'Somebody else was first. Go back, refresh the page and try again.',
  badRequestTitle: 'This request is not right',
  badRequestText: 'The site does not understand what was asked. Go back and try again.',
  unavailableTitle: 'Something went wrong',
  unavailableText: 'It is our fault. Try again in a few minutes.',
  requestId: 'Reference for the help desk',
};
