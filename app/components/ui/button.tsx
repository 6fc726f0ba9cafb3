import type { ComponentPropsWithoutRef } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonLook {
  /** `primary` for the one main act of a page; `danger` for what cannot be undone. */
  variant?: ButtonVariant | undefined;
  /** `small` (32 px high) for acts inside rows and cards; `regular` is 44 px high. */
  size?: 'regular' | 'small' | undefined;
  icon?: IconName | undefined;
}

const BASE =
  'inline-flex items-center justify-center gap-2 rounded-sm border-2 text-center font-semibold no-underline ' +
  'disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:opacity-60';

const SIZES = { regular: 'min-h-11 px-5 py-2', small: 'min-h-8 px-3 py-0.5 text-sm' } as const;

const VARIANTS: Record<ButtonVariant, string> = {
  primary:
    'border-brand bg-brand text-on-brand hover:border-brand-strong hover:bg-brand-strong hover:text-on-brand',
  secondary: 'border-brand bg-paper text-brand hover:bg-brand-tint hover:text-brand-strong',
  quiet: 'border-transparent text-brand underline underline-offset-4 hover:bg-brand-tint',
  danger:
    'border-error bg-error text-on-error hover:border-error-strong hover:bg-error-strong hover:text-on-error',
};

/** The class names of a button, for elements that must look like one (a `summary`). */
export function buttonClassNames({ variant = 'secondary', size = 'regular' }: ButtonLook = {}): string {
  return `${BASE} ${SIZES[size]} ${VARIANTS[variant]}`;
}

export type ButtonProps = ComponentPropsWithoutRef<'button'> & ButtonLook;

/** A button in a form; it submits unless `type` says otherwise. Give `name` and `value` for several acts in one form. */
export function Button({ variant, size, icon, className, children, type = 'submit', ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={classNames(buttonClassNames({ variant, size }), className)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}

export type ButtonLinkProps = Omit<ComponentPropsWithoutRef<'a'>, 'href'> & ButtonLook & { href: string };

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ variant, size, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={classNames(buttonClassNames({ variant, size }), className)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </a>
  );
}
