import { redirect } from '@remix-run/node';
import { Forbidden, NotFound } from '#app/domain/errors.ts';
import { decide, type PlatformAction } from '#app/domain/visibility/policy.ts';
import { page, requirePerson } from '#app/http/page.server.ts';

/** The parts in the order of the navigation, with the act that opens each. */
const PARTS: readonly (readonly [string, PlatformAction])[] = [
  ['users', 'manage_users'],
  ['verifications', 'verify_organisations'],
  ['shared-demand', 'read_shared_demand'],
  ['reference-data', 'manage_reference_data'],
  ['jobs', 'manage_jobs'],
  ['audit', 'search_audit'],
  ['searches', 'read_searches'],
  ['exposure', 'read_exposure'],
  ['mailbox', 'read_mailbox'],
];

/** Leads to the first part that the reader has; to setting up a second factor when only that is missing. */
export const loader = page((page) => {
  const person = requirePerson(page);
  const decisions = PARTS.map(([path, action]) => ({
    path,
    decision: decide(person, action, { kind: 'platform' }),
  }));
  const open = decisions.find(({ decision }) => decision.allowed);
  if (open) throw redirect(`/${page.locale}/administration/${open.path}`);
  for (const { decision } of decisions) {
    if (!decision.allowed && decision.how === 'refused') throw new Forbidden(decision.reason);
  }
  throw new NotFound();
});

/** Never shown: the loader always throws. */
export default function AdministrationOverview() {
  return null;
}
