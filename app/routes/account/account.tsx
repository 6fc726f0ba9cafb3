import { Outlet } from '@remix-run/react';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { page, requirePerson } from '#app/http/page.server.ts';

/** The pages of one's own account share a navigation, and are only for who is logged in. */
export const loader = page((page) => {
  requirePerson(page);
  return null;
});

export const handle: RouteHandle = {
  breadcrumbs: ({ m, to }) => [{ label: m.accounts.title, href: to('/account') }],
  side: ({ m, to, pathname }) => ({
    label: m.accounts.title,
    items: [
      { href: to('/account'), label: m.accounts.profile },
      { href: to('/account/email'), label: m.accounts.emailTitle },
      { href: to('/account/password'), label: m.accounts.passwordTitle },
      { href: to('/account/second-factor'), label: m.accounts.secondFactorTitle },
      { href: to('/account/sessions'), label: m.accounts.sessionsTitle },
      { href: to('/account/notifications'), label: m.notifications.preferencesTitle },
      { href: to('/account/data'), label: m.accounts.dataTitle },
    ].map((item) => ({ ...item, current: item.href === pathname })),
  }),
};

export default function AccountPages() {
  return <Outlet />;
}
