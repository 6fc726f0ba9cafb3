import type { ReactNode } from 'react';
import { useMessages } from '../messages.tsx';
import { Details } from '../ui/details.tsx';
import { FieldTextsProvider } from './field-texts.tsx';
import { FormFields } from './form-layout.tsx';

/** A part of a long form, under a heading of its own. */
export function FormSection({
  title,
  intro,
  children,
}: {
  title: string;
  intro?: string | undefined;
  children: ReactNode;
}) {
  return (
    <section className="mt-4 border-t border-line pt-6 first:mt-0 first:border-0 first:pt-0">
      <h2 className="text-xl font-semibold">{title}</h2>
      {intro === undefined ? null : <p className="mt-1 max-w-prose text-ink-soft">{intro}</p>}
      <FormFields className="mt-4">{children}</FormFields>
    </section>
  );
}

/**
 * Fields of which none is required, closed until somebody wants them; open when something in it is filled in or wrong.
 * The heading around it says that it is not required, so its fields need not.
 */
export function OptionalFields({
  title,
  summary,
  open,
  children,
}: {
  title: string;
  /** What is inside, in a few words. */
  summary: string;
  open: boolean;
  children: ReactNode;
}) {
  const { m } = useMessages();
  return (
    <Details
      open={open}
      className="-mt-px"
      summary={
        <span className="py-2">
          {title}
          <span className="block text-sm font-normal text-ink-soft">{summary}</span>
        </span>
      }
    >
      <FieldTextsProvider texts={{ optional: '', error: m.words.error }}>
        <FormFields className="pt-3">{children}</FormFields>
      </FieldTextsProvider>
    </Details>
  );
}
