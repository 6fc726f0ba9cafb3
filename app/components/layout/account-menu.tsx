import { HiddenFields } from '../form/hidden-fields.tsx';
import { Icon } from '../ui/icon.tsx';
import { HeaderMenu, MenuLinks, type MenuLink } from './header-menu.tsx';

export interface AccountMenuProps {
  /** Before the name, for screen readers ("Account van"). */
  label: string;
  name: string;
  items: readonly MenuLink[];
  /** Logging out changes something, so it is a POST. */
  logOut: { action: string; label: string; values?: Readonly<Record<string, string>> | undefined };
}

/** The menu of the person who is signed in. */
export function AccountMenu({ label, name, items, logOut }: AccountMenuProps) {
  return (
    <HeaderMenu
      summary={
        <>
          <Icon name="person" />
          <span className="max-w-40 truncate lg:max-w-64 max-md:sr-only">
            <span className="sr-only">{label} </span>
            {name}
          </span>
          <Icon name="chevron-down" className="chevron size-4 max-md:hidden" />
        </>
      }
    >
      <MenuLinks items={items} />
      <form method="post" action={logOut.action} className="mt-2 border-t border-line pt-2">
        <HiddenFields values={logOut.values ?? {}} />
        <button
          type="submit"
          className="flex min-h-11 w-full items-center rounded-sm px-3 font-semibold text-brand hover:bg-brand-tint hover:text-brand-strong"
        >
          {logOut.label}
        </button>
      </form>
    </HeaderMenu>
  );
}
