import { Outlet } from '@remix-run/react';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { page, requirePerson } from '#app/http/page.server.ts';

const PLATFORM = { kind: 'platform' } as const;

/** Which parts of the administration the reader has; each page asks the policy itself. */
export const loader = page((page) => {
  const person = requirePerson(page);
  return {
    users: may(person, 'manage_users', PLATFORM),
    referenceData: may(person, 'manage_reference_data', PLATFORM),
    jobs: may(person, 'manage_jobs', PLATFORM),
    audit: may(person, 'search_audit', PLATFORM),
    searches: may(person, 'read_searches', PLATFORM),
    exposure: may(person, 'read_exposure', PLATFORM),
    verifications: may(person, 'verify_organisations', PLATFORM),
    sharedDemand: may(person, 'read_shared_demand', PLATFORM),
    mailbox: may(person, 'read_mailbox', PLATFORM),
  };
});

type Parts = Awaited<ReturnType<typeof loader>>;

export const handle: RouteHandle<Parts | undefined> = {
  breadcrumbs: ({ m, to }) => [{ label: m.administration.title, href: to('/administration') }],
  side: ({ m, to, pathname }, parts) => {
    const items = [
      { part: 'verifications', path: '/administration/verifications', label: m.verification.queueTitle },
      { part: 'sharedDemand', path: '/administration/shared-demand', label: m.similar.demand.title },
      { part: 'users', path: '/administration/users', label: m.administration.usersTitle },
      { part: 'referenceData', path: '/administration/reference-data', label: m.reference.title },
      { part: 'jobs', path: '/administration/jobs', label: m.administration.jobsTitle },
      { part: 'audit', path: '/administration/audit', label: m.administration.auditTitle },
      { part: 'searches', path: '/administration/searches', label: m.searches.title },
      { part: 'exposure', path: '/administration/exposure', label: m.exposure.menu },
      { part: 'mailbox', path: '/administration/mailbox', label: m.mail.mailbox },
    ] as const;
    return {
      label: m.administration.title,
      items: items
        .filter(({ part }) => parts?.[part])
        .map(({ path, label }) => ({ href: to(path), label, current: pathname.startsWith(to(path)) })),
    };
  },
};

export default function AdministrationPages() {
  return <Outlet />;
}
