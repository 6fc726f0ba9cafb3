import type { ReactNode } from 'react';
import { Button, type ButtonProps } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { HiddenFields } from './hidden-fields.tsx';

/** Spaces the fields of a form and keeps lines at a readable length. */
export function FormFields({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <div className={classNames('flex max-w-form flex-col gap-6', className)}>{children}</div>;
}

/** The buttons at the end of a form; the main one first. */
export function FormActions({
  children,
  className,
}: {
  children: ReactNode;
  className?: string | undefined;
}) {
  return <div className={classNames('mt-2 flex flex-wrap items-center gap-3', className)}>{children}</div>;
}

export interface ButtonFormProps extends ButtonProps {
  /** Where to post; the page itself when left out. */
  action?: string | undefined;
  /** What to post besides the button's own name and value. */
  values?: Readonly<Record<string, string | readonly string[] | undefined>> | undefined;
}

/** A form that is one button: an act on a thing that asks nothing more. */
export function ButtonForm({ action, values = {}, ...button }: ButtonFormProps) {
  return (
    <form method="post" action={action} className="contents">
      <HiddenFields values={values} />
      <Button {...button} />
    </form>
  );
}
