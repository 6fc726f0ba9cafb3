import type { autosave as nl } from '../nl/autosave.ts';

/** A draft that saves itself while somebody types. */
export const autosave: typeof nl = {
  intro: 'This draft saves itself while you type.',
  saved: (time) => `Saved at ${time}.`,
  failed: 'Saving does not work now. We keep trying; leave this page open.',
  invalid: 'Not saved yet: something is wrong in one of the fields. The button shows which.',
  conflict:
    'Somebody else has changed this meanwhile. Nothing is saved by itself any more. Press the button to see the differences.',
  loggedOut:
    'You are no longer logged in. Press the button to save; after logging in your text is still there.',
  stopped: 'This is no longer saved by itself. Press the button.',
};
