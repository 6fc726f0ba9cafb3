import { ButtonLink } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { AccountMenu, type AccountMenuProps } from './account-menu.tsx';
import { HeaderMenu, MenuLinks, type MenuLink } from './header-menu.tsx';
import { Logo } from './logo.tsx';
import { OrganisationSwitch, type OrganisationSwitchProps } from './organisation-switch.tsx';
import { SearchForm, type SearchFormProps } from './search-form.tsx';

export interface SiteHeaderProps {
  /** The front page in the reader's language. */
  homeHref: string;
  name: string;
  tagline?: string | undefined;
  /** Absent where the page has the search field itself. */
  search?: Omit<SearchFormProps, 'className'> | undefined;
  /** `menuLabel` is on the button that opens the navigation on a phone. */
  navigation: { label: string; menuLabel: string; items: readonly MenuLink[] };
  /** This same page in the other language; `label` in that language ("English"). */
  language: { href: string; code: 'nl' | 'en'; label: string };
  /** Signed in: the menu of the person. */
  account?: AccountMenuProps | undefined;
  /** Not signed in: where to do so. */
  signIn?: { href: string; label: string } | undefined;
  /** The organisation the reader acts for, and the others it may act for. */
  organisation?: OrganisationSwitchProps | undefined;
}

/** The head of every page. Works without script; the current page is the item with `current`. */
export function SiteHeader(props: SiteHeaderProps) {
  const { homeHref, name, tagline, search, navigation, language, account, signIn, organisation } = props;
  return (
    <header data-print="no" className="border-t-6 border-b border-t-brand border-b-line bg-paper">
      <div className="relative mx-auto max-w-page px-4 md:px-6">
        <div className="flex min-h-16 items-center gap-1 md:gap-3">
          <a
            href={homeHref}
            className="mr-auto flex min-h-11 items-center gap-2.5 text-ink no-underline hover:text-brand"
          >
            <Logo />
            <span className="text-lg leading-tight font-bold max-[23rem]:sr-only">
              {name}
              {tagline ? (
                <span className="hidden text-sm font-normal text-ink-soft lg:block">{tagline}</span>
              ) : null}
            </span>
          </a>
          {search ? <SearchForm {...search} className="mx-4 max-w-md flex-1 max-md:hidden" /> : null}
          <LanguageLink {...language} />
          {account ? <AccountMenu {...account} /> : null}
          {signIn ? (
            <ButtonLink href={signIn.href} variant="secondary" className="max-md:px-3">
              {signIn.label}
            </ButtonLink>
          ) : null}
          <HeaderMenu
            className="md:hidden"
            summary={
              <>
                <Icon name="menu" className="size-6" />
                <VisuallyHidden>{navigation.menuLabel}</VisuallyHidden>
              </>
            }
          >
            <nav aria-label={navigation.label}>
              <MenuLinks items={navigation.items} />
            </nav>
          </HeaderMenu>
        </div>
        {search ? <SearchForm {...search} className="pb-3 md:hidden" /> : null}
        <div
          className={classNames('flex items-center justify-between gap-6', !organisation && 'max-md:hidden')}
        >
          <nav aria-label={navigation.label} className="max-md:hidden">
            <MainNavigation items={navigation.items} />
          </nav>
          {organisation ? <OrganisationSwitch {...organisation} /> : null}
        </div>
      </div>
    </header>
  );
}

function MainNavigation({ items }: { items: readonly MenuLink[] }) {
  return (
    <ul className="flex flex-wrap gap-x-7">
      {items.map((item) => (
        <li key={item.href}>
          <a
            href={item.href}
            aria-current={item.current ? 'page' : undefined}
            className={classNames(
              'inline-flex min-h-11 items-center border-b-4 no-underline hover:border-line-strong',
              item.current
                ? 'border-accent font-semibold text-ink'
                : 'border-transparent forced-colors:border-[Canvas]',
            )}
          >
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function LanguageLink({ href, code, label }: SiteHeaderProps['language']) {
  return (
    <a
      href={href}
      hrefLang={code}
      lang={code}
      aria-label={label}
      className="inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-sm px-2 no-underline hover:bg-brand-tint"
    >
      <Icon name="language" />
      <span aria-hidden className="uppercase">
        {code}
      </span>
    </a>
  );
}
