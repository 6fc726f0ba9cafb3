import { jobKey, type Job } from './jobs.ts';

/** From how many on, jobs of one kind are done together. */
const MANY = 20;
/** Largest number that one job takes: small enough that the worker soon turns to something else. */
const PIECE = 250;

/**
 * The jobs that follow from many events at once: doubles become one, and where many listings or organisations changed
 * together they are indexed in pieces instead of one by one.
 */
export function gatherJobs(jobs: readonly Job[]): Job[] {
  const alone: Job[] = [];
  const ofListing: Extract<Job, { task: 'reindex-listing' }>[] = [];
  const ofOrganisation: Extract<Job, { task: 'reindex-organisation' }>[] = [];
  const pages = new Set<string>();
  for (const job of once(jobs)) {
    if (job.task === 'reindex-listing') ofListing.push(job);
    else if (job.task === 'reindex-organisation') ofOrganisation.push(job);
    else if (job.task === 'reindex-organisation-pages')
      for (const id of job.payload.organisationIds) pages.add(id);
    else alone.push(job);
  }
  return [
    ...alone,
    ...together(ofListing, (piece) => {
      return { task: 'reindex-listings', payload: { listingIds: piece.map((job) => job.payload.listingId) } };
    }),
    ...together(ofOrganisation, (piece) => {
      const organisationIds = piece.map((job) => job.payload.organisationId);
      return { task: 'reindex-organisations', payload: { organisationIds } };
    }),
    ...piecesOf([...pages]).map((organisationIds): Job => {
      return { task: 'reindex-organisation-pages', payload: { organisationIds } };
    }),
  ];
}

/** Without doubles: of those with the same key the last one, in the place of the first. */
function once(jobs: readonly Job[]): Job[] {
  const kept = new Map<unknown, Job>();
  for (const job of jobs) kept.set(jobKey(job) ?? job, job);
  return [...kept.values()];
}

/** A few jobs as they are; many in pieces. */
function together<One extends Job>(
  jobs: readonly One[],
  gather: (piece: readonly One[]) => Job,
): readonly Job[] {
  return jobs.length < MANY ? jobs : piecesOf(jobs).map(gather);
}

function piecesOf<Item>(items: readonly Item[]): Item[][] {
  const pieces: Item[][] = [];
  for (let start = 0; start < items.length; start += PIECE) pieces.push(items.slice(start, start + PIECE));
  return pieces;
}
