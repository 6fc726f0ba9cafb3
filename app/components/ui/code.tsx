import { classNames } from './class-names.ts';

/** A short code in running text: a reference, a hash. */
export function Code({ children }: { children: string }) {
  return <code className="rounded-sm bg-mist px-1 font-mono text-[0.94em] break-all">{children}</code>;
}

/** Several lines to keep as they are. Can have focus, so that a keyboard can scroll it; `label` names it. */
export function Pre({
  children,
  label,
  className,
}: {
  children: string;
  label: string;
  className?: string | undefined;
}) {
  return (
    <pre
      // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see the line above
      tabIndex={0}
      role="region"
      aria-label={label}
      className={classNames(
        'overflow-x-auto rounded-sm border border-line bg-mist p-4 font-mono text-sm',
        className,
      )}
    >
      {children}
    </pre>
  );
}

/** Codes to copy or print one by one, for instance recovery codes. */
export function CodeList({
  label,
  codes,
  className,
}: {
  label: string;
  codes: readonly string[];
  className?: string | undefined;
}) {
  return (
    <ul
      aria-label={label}
      className={classNames(
        'grid grid-cols-2 gap-x-8 gap-y-1 rounded-sm border border-line bg-mist p-5 font-mono text-lg sm:w-fit',
        className,
      )}
    >
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ul>
  );
}
