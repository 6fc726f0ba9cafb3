import { jobKey, type Job, type JobTask } from './jobs.ts';

/** From how many on, jobs of one kind are done together. */
const MANY = 20;
/** Largest number that one job takes: small enough that the worker soon turns to something else. */
const PIECE = 250;

/**
 * The jobs that follow from many events at once: doubles become one, and where many listings or organisations changed
 * together they are indexed in pieces instead of one by one.
 */
export function gatherJobs(jobs: readonly Job[]): Job[] {
  const alone = once(jobs);
  const listingIds = alone.flatMap((job) => (job.task === 'reindex-listing' ? job.payload.listingId : []));
  const organisationIds = alone.flatMap((job) =>
    job.task === 'reindex-organisation' ? job.payload.organisationId : [],
  );
  const inPieces = new Set<JobTask>();
  if (listingIds.length >= MANY) inPieces.add('reindex-listing');
  if (organisationIds.length >= MANY) inPieces.add('reindex-organisation');
  return [
    ...alone.filter((job) => !inPieces.has(job.task)),
    ...(inPieces.has('reindex-listing') ? piecesOf(listingIds) : []).map((ids): Job => {
      return { task: 'reindex-listings', payload: { listingIds: ids } };
    }),
    ...(inPieces.has('reindex-organisation') ? piecesOf(organisationIds) : []).map((ids): Job => {
      return { task: 'reindex-organisations', payload: { organisationIds: ids } };
    }),
  ];
}

/** Without doubles: of those with the same key the last one, in the place of the first. */
function once(jobs: readonly Job[]): Job[] {
  const kept = new Map<unknown, Job>();
  for (const job of jobs) kept.set(jobKey(job) ?? job, job);
  return [...kept.values()];
}

function piecesOf<Item>(items: readonly Item[]): Item[][] {
  const pieces: Item[][] = [];
  for (let start = 0; start < items.length; start += PIECE) pieces.push(items.slice(start, start + PIECE));
  return pieces;
}
