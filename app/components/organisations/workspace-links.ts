import type { MenuLink } from '../layout/header-menu.tsx';
import type { FrameTexts } from '../route-handle.ts';

/** The pages of an organisation's workspace, for the navigation beside them. */
export function workspaceLinks(
  { m, to, pathname }: FrameTexts,
  organisation: { publicId: string; readsMembers: boolean; imports: boolean },
): MenuLink[] {
  const base = to(`/o/${organisation.publicId}`);
  const { workspace } = m;
  const link = (path: string, label: string): MenuLink => {
    const href = path === '' ? base : `${base}/${path}`;
    return { href, label, current: path === '' ? pathname === base : pathname.startsWith(href) };
  };
  return [
    link('', workspace.overview),
    link('listings', m.listings.ownTitle),
    link('responses', m.responses.title),
    link('profile', workspace.profile),
    link('registration', workspace.registration),
    link('certificates', workspace.certificates),
    link('references', workspace.references),
    link('contacts', workspace.contacts),
    link('ownership', workspace.ownership),
    ...(organisation.readsMembers
      ? [link('members', workspace.members), link('mandates', workspace.mandates)]
      : []),
    link('verification', workspace.verification),
    ...(organisation.imports ? [link('import', m.imports.title)] : []),
  ];
}
