import { Icon } from '../ui/icon.tsx';
import { MenuLinks } from './header-menu.tsx';

export interface OrganisationSwitchProps {
  /** Before the name ("Namens"). */
  label: string;
  /** The organisation the reader acts for. */
  name: string;
  /** All it may act for; each has its own address, so that two tabs can act for two organisations. */
  options: readonly { href: string; label: string; current?: boolean | undefined }[];
}

/** Says for whom the reader acts, on every page, and leads to the others. With one option it leads to that one's workspace. */
export function OrganisationSwitch({ label, name, options }: OrganisationSwitchProps) {
  const current = (
    <>
      <Icon name="organisation" />
      <span className="min-w-0 truncate">
        <span className="text-ink-soft">{label} </span>
        <strong className="font-semibold text-ink">{name}</strong>
      </span>
    </>
  );
  const [only] = options;
  if (options.length <= 1) {
    return (
      <a
        href={only?.href}
        className="flex min-h-11 min-w-0 items-center gap-2 rounded-sm px-2 no-underline hover:bg-brand-tint"
      >
        {current}
      </a>
    );
  }
  return (
    <details name="header-menu" className="relative min-w-0 max-md:flex-1">
      <summary className="flex min-h-11 min-w-0 items-center gap-2 rounded-sm md:px-2 hover:bg-brand-tint">
        {current}
        <Icon name="chevron-down" className="chevron size-4 text-brand" />
      </summary>
      <div className="absolute top-full right-0 z-20 rounded-md border border-line bg-paper p-2 shadow-menu max-md:left-0 md:mt-1 md:w-max md:max-w-96 md:min-w-64">
        <MenuLinks items={options} />
      </div>
    </details>
  );
}
