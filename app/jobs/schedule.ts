import type { JobTask } from '#app/domain/events/jobs.ts';

/** What the clock asks for: cron patterns in UTC. Runs that fell in an outage are made up for once. */
export const SCHEDULE: readonly { task: JobTask; pattern: string }[] = [
  // Events whose own job was lost; cheap when there are none.
  { task: 'chain-events', pattern: '*/15 * * * *' },
  { task: 'expire-listings', pattern: '5 * * * *' },
  { task: 'remind-of-expiry', pattern: '15 * * * *' },
  { task: 'expire-verifications', pattern: '10 * * * *' },
  { task: 'clean-up', pattern: '25 * * * *' },
  // Nothing to do in most hours: what goes together changes when there are many more texts.
  { task: 'learn-subjects', pattern: '45 * * * *' },
  // Nothing at all where no embedding model is configured, or it never was away.
  { task: 'give-vectors', pattern: '*/10 * * * *' },
  // Terms that were changed by hand since the last import of a list.
  { task: 'learn-words', pattern: '10 2 * * *' },
  // At night: freshness and rarity move by themselves, and the digest of the morning tells what is new.
  { task: 'rank-all', pattern: '30 2 * * *' },
  { task: 'announce-matches', pattern: '30 4 * * *' },
  // In the Netherlands early in the morning, summer and winter.
  { task: 'send-digests', pattern: '0 5 * * *' },
];
