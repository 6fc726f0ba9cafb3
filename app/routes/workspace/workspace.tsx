import { Outlet } from '@remix-run/react';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { workspaceLinks } from '#app/components/organisations/workspace-links.ts';
import { getActingOrganisation } from '#app/domain/organisations/get-acting-organisation.server.ts';
import { factsOf } from '#app/domain/organisations/facts.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { page } from '#app/http/page.server.ts';

/** Everything below /o/:organisation: who acts here was checked when the page was opened. */
export const loader = page(async ({ ctx }) => {
  const organisation = await getActingOrganisation(ctx);
  return {
    publicId: organisation.publicId,
    name: organisation.name,
    kind: organisation.kind,
    verificationState: organisation.verificationState,
    underMandate: ctx.organisation?.underMandateOf !== null,
    readsMembers: may(ctx.actor, 'read_members', factsOf(organisation)),
    imports: may(ctx.actor, 'import', factsOf(organisation)),
  };
});
export type Workspace = Awaited<ReturnType<typeof loader>>;

export const handle: RouteHandle<Workspace | undefined> = {
  breadcrumbs: ({ to }, data) => (data ? [{ label: data.name, href: to(`/o/${data.publicId}`) }] : []),
  side: (frame, data) => (data ? { label: data.name, items: workspaceLinks(frame, data) } : undefined),
};

export default function WorkspacePages() {
  return <Outlet />;
}
