import type { AreaCode } from '#db/enums.ts';
import { AREA_CLASSES, AREA_PATHS } from './area.ts';
import { classNames } from './class-names.ts';

/** The drawing of an area, hidden from assistive tools: a text always stands beside it. */
export function AreaIcon({ code, className }: { code: AreaCode; className?: string | undefined }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinejoin="round"
      strokeLinecap="round"
      className={classNames('shrink-0', className)}
      aria-hidden
    >
      <path d={AREA_PATHS[code]} />
    </svg>
  );
}

export interface AreaBadgeProps {
  code: AreaCode;
  /** The name of the area in the reader's language. */
  label: string;
  /** Set for a link to everything in this area. */
  href?: string | undefined;
  className?: string | undefined;
}

/** An area, told by icon, text and colour. */
export function AreaBadge({ code, label, href, className }: AreaBadgeProps) {
  const look = classNames(
    'inline-flex min-h-6 items-center gap-1.5 rounded-sm px-2 text-sm font-medium forced-colors:border',
    AREA_CLASSES[code],
    className,
  );
  const content = (
    <>
      <AreaIcon code={code} className="size-4" />
      {label}
    </>
  );
  return href === undefined ? (
    <span className={look}>{content}</span>
  ) : (
    <a href={href} className={classNames(look, 'no-underline hover:underline')}>
      {content}
    </a>
  );
}
