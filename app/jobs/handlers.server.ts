import type { JobTask } from '#app/domain/events/jobs.ts';
import { announceNewMatches } from './announce-matches.server.ts';
import { chainNewEvents } from './chain-events.server.ts';
import { cleanUp } from './clean-up.server.ts';
import { closeResponsesOf } from './close-responses-of.server.ts';
import { expireOverdueListings } from './expire-overdue-listings.server.ts';
import { expireOverdueVerifications } from './expire-overdue-verifications.server.ts';
import { importStoredFile } from './import-stored-file.server.ts';
import { giveMissingVectors } from './give-vectors.server.ts';
import type { Handler } from './job-context.server.ts';
import { learnAllSubjects } from './learn-subjects.server.ts';
import { learnWordPairs } from './learn-words.server.ts';
import { notifyPeople } from './notify-people.server.ts';
import { rankAllChallenges, rankOneListing, rankOneOrganisation } from './rank-matches.server.ts';
import { rebuildIndex } from './rebuild-index.server.ts';
import {
  reindexConcept,
  reindexManyListings,
  reindexManyOrganisations,
  reindexOneListing,
  reindexOneOrganisation,
  reindexPagesOfOrganisations,
} from './reindex.server.ts';
import { remindOfExpiry } from './remind-of-expiry.server.ts';
import { scanStoredFile } from './scan-stored-file.server.ts';
import { sendDigests } from './send-digests.server.ts';
import { sendMail } from './send-mail.server.ts';

/** One handler per task; a task without one is a type error. */
export const HANDLERS: { readonly [Task in JobTask]: Handler<Task> } = {
  'send-mail': sendMail,
  'chain-events': chainNewEvents,
  notify: notifyPeople,
  'send-digests': sendDigests,
  'clean-up': cleanUp,
  'close-responses': closeResponsesOf,
  'expire-listings': expireOverdueListings,
  'remind-of-expiry': remindOfExpiry,
  'expire-verifications': expireOverdueVerifications,
  'import-file': importStoredFile,
  'scan-file': scanStoredFile,
  'reindex-listing': reindexOneListing,
  'reindex-organisation': reindexOneOrganisation,
  'reindex-listings': reindexManyListings,
  'reindex-organisations': reindexManyOrganisations,
  'reindex-organisation-pages': reindexPagesOfOrganisations,
  'reindex-concept': reindexConcept,
  'learn-words': learnWordPairs,
  'rebuild-index': rebuildIndex,
  'rank-listing': rankOneListing,
  'rank-organisation': rankOneOrganisation,
  'rank-all': rankAllChallenges,
  'learn-subjects': learnAllSubjects,
  'give-vectors': giveMissingVectors,
  'announce-matches': announceNewMatches,
};
