import type { listingManage as nl } from '../nl/listing-manage.ts';

export const listingManage: typeof nl = {
  endTitle: 'End the challenge',
  endIntro:
    'The challenge goes to the archive and can no longer be found by others. Who responded is told how it ended.',
  endedAs: 'How did the challenge end?',
  ends: {
    met: 'Met',
    withdrawn: 'Withdrawn',
    call_published: 'Continues as a call',
  },
  endHints: {
    met: 'A solution was found.',
    withdrawn: 'The need is gone or will not go ahead.',
    call_published: 'A call was published to which organisations apply.',
  },
  end: 'End the challenge',
  hasEnded: {
    met: 'This challenge has been met.',
    withdrawn: 'This challenge has been withdrawn.',
    call_published: 'This challenge continues as a call.',
  },
  ended: 'The challenge has been ended.',
  copy: 'Make a copy',
  copyOf: (title) => `Copy of ${title}`,
  copied: 'This is a copy, as a draft. The original has not changed; attachments were not copied.',

  conflictTitle: 'Choose which version stays',
  somebody: 'Somebody of your organisation',
  savedMeanwhile: (name, at) => `${name} saved a new version on ${at}.`,
  nothingDiffers:
    'The fields have not changed, or say the same as yours. Check what you filled in and save again.',
  chooseBelow:
    'All that you filled in is still there. Choose at these fields which version stays, and save again:',
  changedMeanwhile: (field) => `${field}: the other version`,
  empty: '(empty)',
  whatChanged: 'What changed',
  keepMine: 'Keep what I filled in above',
  keepAsItWas: 'Keep what stands above; I did not change this',
  takeTheirs: 'Take the other version',
  diff: { inserted: 'inserted:', deleted: 'deleted:' },

  history: {
    title: 'History',
    intro: 'What happened to this listing, newest first. Only your organisation sees this.',
    made: 'Made',
    changed: (version) => `Changed (version ${version})`,
    bySystem: 'Defport',
    events: {
      'listing.created': 'Imported',
      'listing.edited': 'Attachments changed',
      'listing.published': 'Published',
      'listing.release-requested': 'Offered for release',
      'listing.returned': 'Back to the writer',
      'listing.hidden': 'Hidden',
      'listing.shown': 'Shown again',
      'listing.expired': 'Expired',
      'listing.renewed': 'Renewed',
      'listing.archived': 'Archived',
      'listing.ended': 'Ended',
      'listing.restored': 'Made a draft again',
    },
  },

  preview: {
    title: 'View as somebody else',
    audiences: 'As whom you look',
    as: {
      public: 'Everybody',
      verified: 'Verified organisation',
      defence: 'Defence',
      own: 'Your organisation',
    },
    explain: {
      public: 'This is how everybody on the internet sees this listing.',
      verified: 'This is how a member of another verified organisation sees this listing.',
      defence: 'This is how Defence and brokers see this listing.',
      own: 'This is how members of your organisation see this listing.',
    },
    notPublished: (status) =>
      `Now its status is “${status.toLowerCase()}” and only your organisation sees it; this holds once it is published.`,
    notSeenTitle: 'This audience does not see this listing',
    notSeenText: 'It is in no list and no search result, and its address answers “not found”.',
  },
};
