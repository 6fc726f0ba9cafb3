import type { firstSteps as nl } from '../nl/first-steps.ts';

/** What a new organisation has yet to do before it can publish. */
export const firstSteps: typeof nl = {
  title: 'First steps',
  titleOf: (name) => `First steps of ${name}`,
  progress: (done, total) => `${done} of ${total} done`,
  steps: {
    confirm_mail: 'Confirm your email address',
    second_factor: 'Set up logging in with two steps',
    profile: 'Tell what your organisation does',
    registration: 'Add a registration in a register',
    verification: 'Have your organisation verified',
    draft: 'Make a first draft',
    publication: 'Publish',
  },
  notes: {
    confirm_mail: { open: 'Follow the link in the mail you got, or ask for a new one.' },
    second_factor: {
      open: 'Publishing binds your organisation. That is why we then ask for a code of your phone too.',
    },
    profile: { open: 'A few sentences are enough to begin with.' },
    registration: { open: 'For instance your KVK number. By it we know your organisation.' },
    verification: {
      open: 'A broker or programme manager finds out whether your organisation is who it says it is.',
      again: 'The verification no longer counts. Read why, and ask for it again.',
      waiting:
        'Your question is with the brokers and programme managers. It usually takes a few working days; you will be told.',
      colleague: 'An owner or submitter of your organisation asks for this.',
    },
    draft: { open: 'A title is enough to begin with. Only your organisation sees a draft.' },
    publication: {
      open: 'Once your organisation is verified and the draft is complete.',
      waiting: 'A second person of your unit releases the challenge. You need not do anything now.',
      colleague: 'An owner or submitter of your organisation publishes.',
    },
  },
  states: {
    done: 'Done',
    open: 'To do',
    again: 'To do again',
    waiting: 'Waits for somebody else',
    colleague: 'By a colleague',
  },
};
