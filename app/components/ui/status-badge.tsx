import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import { TONE_CLASSES, type Tone } from './tone.ts';

interface StatusLook {
  tone: Tone;
  icon: IconName;
}

const PREPARING: StatusLook = { tone: 'neutral', icon: 'pencil' };
const WAITING: StatusLook = { tone: 'warning', icon: 'clock' };
const RUNNING: StatusLook = { tone: 'info', icon: 'arrow-right' };
const OPEN: StatusLook = { tone: 'success', icon: 'arrow-right' };
const POSITIVE: StatusLook = { tone: 'success', icon: 'check' };
const NEGATIVE: StatusLook = { tone: 'error', icon: 'close' };
const PAUSED: StatusLook = { tone: 'neutral', icon: 'pause' };
const ENDED: StatusLook = { tone: 'neutral', icon: 'lock' };

/** How each status code looks. The same word looks the same in every concept; an unknown code is neutral. */
const STATUS_LOOKS: Readonly<Record<string, StatusLook>> = {
  draft: PREPARING,
  imported: PREPARING,
  unverified: PREPARING,
  in_review: WAITING,
  internal_check: WAITING,
  pending: WAITING,
  requested: WAITING,
  proposed: WAITING,
  asked: WAITING,
  pre_release: WAITING,
  not_configured: WAITING,
  queued: WAITING,
  waiting: WAITING,
  submitted: WAITING,
  open: OPEN,
  released: RUNNING,
  questions_closed: RUNNING,
  eligibility: RUNNING,
  assessment: RUNNING,
  moderation: RUNNING,
  decision: RUNNING,
  running: RUNNING,
  agreed: RUNNING,
  met: RUNNING,
  published: POSITIVE,
  verified: POSITIVE,
  active: POSITIVE,
  shortlisted: POSITIVE,
  done: POSITIVE,
  accepted: POSITIVE,
  introduced: POSITIVE,
  announced: POSITIVE,
  delivered: POSITIVE,
  clean: POSITIVE,
  sent: POSITIVE,
  outcome: POSITIVE,
  refused: NEGATIVE,
  rejected: NEGATIVE,
  declined: NEGATIVE,
  infected: NEGATIVE,
  failed: NEGATIVE,
  withdrawn: NEGATIVE,
  stopped: NEGATIVE,
  no_award: NEGATIVE,
  hidden: PAUSED,
  kept: PAUSED,
  suspended: PAUSED,
  closed: ENDED,
  expired: ENDED,
  ended: ENDED,
  archived: ENDED,
  completed: ENDED,
};

/** Whether a status code has a look of its own. */
export function hasOwnLook(status: string): boolean {
  return Object.hasOwn(STATUS_LOOKS, status);
}

export interface StatusBadgeProps {
  /** The status code as stored or derived (`in_review`); decides tone and icon. */
  status: string;
  /** The status in the reader's language. */
  label: string;
  className?: string | undefined;
}

/** The state of a thing, told by icon, text and colour. */
export function StatusBadge({ status, label, className }: StatusBadgeProps) {
  const look = STATUS_LOOKS[status] ?? { tone: 'neutral', icon: 'dot' };
  return (
    <span
      className={classNames(
        'inline-flex min-h-6 items-center gap-1.5 rounded-full border px-2.5 text-sm font-medium whitespace-nowrap',
        TONE_CLASSES[look.tone],
        className,
      )}
    >
      <Icon name={look.icon} className="size-3.5" />
      {label}
    </span>
  );
}
