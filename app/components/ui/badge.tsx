import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import { TONE_CLASSES, type Tone } from './tone.ts';

export interface BadgeProps {
  children: string;
  tone?: Tone | undefined;
  icon?: IconName | undefined;
  className?: string | undefined;
}

/** A short fact about a thing: a kind, a TRL, a count. For the state of a thing use `StatusBadge`. */
export function Badge({ children, tone = 'neutral', icon, className }: BadgeProps) {
  return (
    <span
      className={classNames(
        'inline-flex min-h-6 items-center gap-1.5 rounded-sm px-2 text-sm font-medium whitespace-nowrap forced-colors:border',
        TONE_CLASSES[tone],
        className,
      )}
    >
      {icon ? <Icon name={icon} className="size-4" /> : null}
      {children}
    </span>
  );
}
