import type { IconName } from './icon.tsx';

/** The tones that notices, badges and statuses share. Each has an icon, so that colour never speaks alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error';

/** Text colour and ground of a tone; contrast is at least 4.5 in both modes. */
export const TONE_CLASSES: Record<Tone, string> = {
  neutral: 'bg-mist text-ink border-line-strong',
  info: 'bg-info-tint text-info border-info',
  success: 'bg-success-tint text-success border-success',
  warning: 'bg-warning-tint text-warning border-warning',
  error: 'bg-error-tint text-error border-error',
};

export const TONE_ICONS: Record<Tone, IconName> = {
  neutral: 'dot',
  info: 'info',
  success: 'success',
  warning: 'warning',
  error: 'error',
};
