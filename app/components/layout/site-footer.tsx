import { Logo } from './logo.tsx';
import { ThemeForm, type ThemeFormProps } from './theme-form.tsx';

export interface FooterLinks {
  title: string;
  items: readonly { href: string; label: string }[];
}

export interface SiteFooterProps {
  name: string;
  /** What this site is, in one or two sentences. */
  about: string;
  /** /toegankelijkheid, privacy, security.txt, contact … */
  groups: readonly FooterLinks[];
  theme?: ThemeFormProps | undefined;
}

/** The foot of every page. */
export function SiteFooter({ name, about, groups, theme }: SiteFooterProps) {
  return (
    <footer data-print="no" className="surface-deep mt-16">
      <div className="mx-auto grid max-w-page gap-8 px-4 py-10 sm:grid-cols-2 md:px-6 lg:grid-cols-4">
        <div className="lg:col-span-2">
          <p className="flex items-center gap-2.5 text-lg font-bold">
            <Logo className="size-8 [&_circle]:fill-deep-focus [&_path]:fill-on-deep" />
            {name}
          </p>
          <p className="mt-3 max-w-96 text-on-deep-soft">{about}</p>
        </div>
        {groups.map((group) => (
          <div key={group.title}>
            <h2 className="font-semibold">{group.title}</h2>
            <ul className="mt-1">
              {group.items.map((item) => (
                <li key={item.href}>
                  <a href={item.href} className="inline-flex min-h-9 items-center hover:text-on-deep">
                    {item.label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {theme ? (
          <div className="border-t border-deep-line pt-6 sm:col-span-full">
            <ThemeForm {...theme} />
          </div>
        ) : null}
      </div>
    </footer>
  );
}
