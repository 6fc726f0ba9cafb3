import { classNames } from './class-names.ts';

/** Own drawings on a 24 × 24 grid, drawn with a stroke in the colour of the text around them. */
const PATHS = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13ZM15.5 15.5L21 21',
  menu: 'M4 6h16M4 12h16M4 18h16',
  'chevron-down': 'M5 9l7 7 7-7',
  'chevron-right': 'M9 5l7 7-7 7',
  'arrow-left': 'M20 12H5M11 6l-6 6 6 6',
  'arrow-right': 'M4 12h15M13 6l6 6-6 6',
  check: 'M4 13l5.5 5.5L20 6.5',
  info: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18ZM12 11v6M12 7v.5',
  warning: 'M12 3.5L22 20.5H2ZM12 10v5M12 17.5v.5',
  error: 'M8 3h8l5 5v8l-5 5H8l-5-5V8ZM12 7v6M12 16.5v.5',
  success: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18ZM7.5 12.5l3 3 6-7',
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  close: 'M5 5l14 14M19 5L5 19',
  person: 'M12 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8ZM4 21c0-4 3.5-6 8-6s8 2 8 6',
  organisation: 'M4 21V5l9-2v18M13 9h7v12M2 21h20M7.5 8h2M7.5 12h2M7.5 16h2M16.5 13v.5M16.5 17v.5',
  language: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18ZM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  calendar: 'M4 6h16v15H4ZM4 11h16M8 3v5M16 3v5',
  file: 'M6 3h8l5 5v13H6ZM14 3v5h5',
  download: 'M12 3v12M6 10l6 6 6-6M4 21h16',
  plus: 'M12 4v16M4 12h16',
  lock: 'M5 11h14v10H5ZM8 11V7a4 4 0 0 1 8 0v4',
  clock: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18ZM12 7v5l4 3',
  pencil: 'M4 20l1-5L16 4l4 4L9 19ZM14 6l4 4',
  pause: 'M8 5v14M16 5v14',
  dot: 'M12 8a4 4 0 1 1 0 8a4 4 0 0 1 0-8Z',
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  name: IconName;
  /** Set only when no text next to the icon says the same; without it the icon is hidden from assistive tools. */
  label?: string | undefined;
  className?: string | undefined;
}

/** An inline icon; 20 px unless `className` gives another size (`size-4`). */
export function Icon({ name, label, className }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="square"
      strokeLinejoin="miter"
      className={classNames('shrink-0', className)}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
