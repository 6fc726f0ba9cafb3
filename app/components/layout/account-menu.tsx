import { Button } from '../ui/button.tsx';
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
          <span className="max-w-40 truncate max-md:sr-only">
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
        <Button variant="quiet" className="w-full justify-start px-3">
          {logOut.label}
        </Button>
      </form>
    </HeaderMenu>
  );
}
