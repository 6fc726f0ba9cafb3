import type { responseNotices as nl } from '../nl/response-notices.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  met: 'The poster has found a solution.',
  withdrawn: 'The poster has withdrawn the challenge.',
  call_published: 'The question goes on as a call; you find it with the calls.',
};

export const responseNotices: typeof nl = {
  kinds: {
    'response.submitted': 'There is a response to a challenge of yours',
    'response.withdrawn': 'A response to your challenge was withdrawn',
    'response.answered': 'Your question about a response was answered',
    'response.shortlisted': 'Your response is on the shortlist',
    'response.unshortlisted': 'Your response is no longer on the shortlist',
    'response.declined': 'Your response was declined',
    'response.asked': 'There is a question about your response',
    'response.closed': 'A challenge to which you responded has ended',
    'shortlist.shared': 'A colleague shares a shortlist with you',
  },
  sentences: {
    'response.submitted': ({ listing }) => `There is a new response to “${listing}”.`,
    'response.withdrawn': ({ listing }) => `A response to “${listing}” was withdrawn.`,
    'response.answered': ({ listing }) =>
      `There is an answer to your question about a response to “${listing}”.`,
    'response.shortlisted': ({ listing }) => `Your response with “${listing}” is on the shortlist.`,
    'response.unshortlisted': ({ listing }) =>
      `Your response with “${listing}” is no longer on the shortlist. It is still being considered.`,
    'response.declined': ({ listing }) =>
      `Your response with “${listing}” was declined. You can read why on the response’s page.`,
    'response.asked': ({ listing }) => `There is a question about your response with “${listing}”.`,
    'response.closed': ({ listing, endedAs }) =>
      `The challenge to which you responded with “${listing}” has ended. ${ENDINGS[endedAs ?? ''] ?? ''}`.trim(),
    'shortlist.shared': ({ listing }) => `A colleague shares the shortlist of “${listing}” with you.`,
  },
};
