import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { GrantRoleForm } from '#app/components/accounts/grant-role-form.tsx';
import { PlatformRolesTable } from '#app/components/accounts/platform-roles-table.tsx';
import { UserAccess } from '#app/components/accounts/user-access.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { DescriptionList } from '#app/components/ui/description-list.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { disableAccount, enableAccount } from '#app/domain/accounts/disable-account.server.ts';
import { endRole } from '#app/domain/accounts/end-role.server.ts';
import { getUser } from '#app/domain/accounts/get-user.server.ts';
import { grantRole } from '#app/domain/accounts/grant-role.server.ts';
import { grantableRoles } from '#app/domain/accounts/platform-roles.server.ts';
import { resetSecondFactor } from '#app/domain/accounts/reset-second-factor.server.ts';
import { endRoleSchema, grantRoleSchema, nothingSchema } from '#app/domain/accounts/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page, requirePerson, type Page } from '#app/http/page.server.ts';
import { formatDateTime } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';

const DONE = ['granted', 'ended', 'disabled', 'enabled', 'reset'] as const;

export const loader = page(async (page) => {
  requirePerson(page);
  const asked = page.url.searchParams.get('done');
  return {
    user: await getUser(page.ctx, userOf(page)),
    grantable: grantableRoles(),
    done: DONE.find((name) => name === asked),
  };
});

const userOf = ({ params }: Page): string => params['user'] ?? '';
const doneTo = ({ url }: Page, done: (typeof DONE)[number]) => redirect(`${url.pathname}?done=${done}`);

export const action = formActions({
  grant: form({
    schema: grantRoleSchema,
    perform: async (input, page) => {
      await grantRole(page.ctx, userOf(page), input);
      return doneTo(page, 'granted');
    },
  }),
  end: form({
    schema: endRoleSchema,
    perform: async ({ role }, page) => {
      await endRole(page.ctx, userOf(page), role);
      return doneTo(page, 'ended');
    },
  }),
  disable: form({
    schema: nothingSchema,
    perform: async (_, page) => {
      await disableAccount(page.ctx, userOf(page));
      return doneTo(page, 'disabled');
    },
  }),
  enable: form({
    schema: nothingSchema,
    perform: async (_, page) => {
      await enableAccount(page.ctx, userOf(page));
      return doneTo(page, 'enabled');
    },
  }),
  'reset-factor': form({
    schema: nothingSchema,
    perform: async (_, page) => {
      await resetSecondFactor(page.ctx, userOf(page));
      return doneTo(page, 'reset');
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.administration.usersTitle);

export const handle: RouteHandle<{ user: { name: string } } | undefined> = {
  breadcrumbs: ({ m, to }, found) => [
    { label: m.administration.usersTitle, href: to('/administration/users') },
    { label: found?.user.name ?? '' },
  ],
};

export default function UserPage() {
  const { m, to, locale } = useMessages();
  const { administration } = m;
  const { user, grantable, done } = useLoaderData<typeof loader>();
  const dateOf = (date: Date | null, none: string) => (date ? formatDateTime(locale, date) : none);
  return (
    <>
      {done ? (
        <Notice tone="success" announce className="mb-6">
          {administration.done[done]}
        </Notice>
      ) : null}
      <PageHeading
        title={user.name}
        badges={user.disabledAt ? <Badge tone="error">{administration.disabled}</Badge> : undefined}
        className="mb-6"
      />
      <DescriptionList
        items={[
          { term: administration.email, description: <span className="break-all">{user.email}</span> },
          {
            term: administration.emailConfirmed,
            description: dateOf(user.emailConfirmedAt, administration.emailUnconfirmed),
          },
          {
            term: administration.secondFactor,
            description: user.secondFactorSince
              ? administration.secondFactorOn
              : administration.secondFactorOff,
          },
          { term: administration.since, description: formatDateTime(locale, user.createdAt) },
          {
            term: administration.memberships,
            description:
              user.memberships.length === 0 ? (
                administration.membershipsNone
              ) : (
                <ul>
                  {user.memberships.map((item) => (
                    <li key={`${item.publicId}:${item.role}`}>
                      <a href={to(`/organisations/${item.publicId}`)}>{item.name}</a> (
                      {administration.organisationRoles[item.role]})
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      <Section title={administration.rolesTitle}>
        <PlatformRolesTable roles={user.roles} />
      </Section>
      <Section title={administration.roleGrantTitle}>
        <GrantRoleForm grantable={grantable} />
      </Section>
      <Section title={administration.accountTitle}>
        <UserAccess isDisabled={user.disabledAt !== null} hasSecondFactor={user.secondFactorSince !== null} />
      </Section>
    </>
  );
}
