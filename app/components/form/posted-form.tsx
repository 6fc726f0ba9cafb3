import { getFormProps, useForm, type SubmissionResult } from '@conform-to/react';
import { getZodConstraint } from '@conform-to/zod/v4';
import { useActionData } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { errorText } from '#app/i18n/messages.ts';
import { useMessages } from '../messages.tsx';
import { ErrorSummary, type SummaryError } from './error-summary.tsx';
import type { FieldProps, FormField } from './form-field.ts';

type Reply = { form?: unknown; lastResult?: unknown } | undefined;

/**
 * A form of a page, with what was typed and what is wrong after a refused post. `name` is the form's name in the
 * route's `formActions`. `field('title', m.…)` gives everything a field component needs.
 */
export function usePostedForm<Schema extends z.ZodObject>(options: {
  name: string;
  schema: Schema;
  defaultValue?: Partial<Record<keyof z.input<Schema> & string, unknown>> | undefined;
  /** Labels of fields that a component of their own renders, or another page, so that the error summary can name them too. */
  labels?: Readonly<Record<string, string>> | undefined;
  /** Where a field of another page is mended. */
  hrefOf?: (name: string) => string;
}) {
  const { m } = useMessages();
  const reply = useActionData<Reply>();
  const isOurs = reply !== undefined && reply.form === options.name;
  const [form, fields] = useForm({
    id: options.name,
    lastResult: isOurs ? (reply.lastResult as SubmissionResult<string[]>) : null,
    constraint: getZodConstraint(options.schema),
    defaultValue: (options.defaultValue ?? {}) as never,
    shouldValidate: 'onSubmit',
  });
  const known = fields as unknown as Record<string, FormField & { errors?: string[] | undefined }>;
  const textsOf = (codes: readonly string[] | undefined) => codes?.map((item) => errorText(m, item));

  const labels = new Map(Object.entries(options.labels ?? {}));

  /** Props of a field component. */
  function field(name: keyof z.input<Schema> & string, label: string, hint?: string): FieldProps {
    const metadata = known[name] as FormField & { errors?: string[] | undefined };
    labels.set(name, label);
    return { field: metadata, label, hint, errors: textsOf(metadata.errors) };
  }

  const hrefTo = (name: string): string | undefined =>
    name in options.schema.shape ? `#${known[name]?.id ?? ''}` : options.hrefOf?.(name);

  const isRefused = Object.keys(form.allErrors).length > 0;

  /** All errors in the order of the fields on the page, each with the name of its field; to ask when the fields are known. */
  function summary(): SummaryError[] {
    const order = ['', ...labels.keys()];
    return Object.entries(form.allErrors)
      .map(([path, codes]) => ({ name: path.split(/[.[]/)[0] ?? path, codes }))
      .sort((a, b) => rankIn(order, a.name) - rankIn(order, b.name))
      .flatMap(({ name, codes }) =>
        codes.map((item) => {
          const label = labels.get(name);
          const text = errorText(m, item);
          return {
            message: label === undefined || isSentence(label) ? text : `${label}: ${text}`,
            href: name === '' ? undefined : hrefTo(name),
          };
        }),
      );
  }

  return { name: options.name, form, field, fields, summary, isRefused };
}

/** A checkbox that asks to agree has what is agreed to for its label: too long to name it by. */
const isSentence = (label: string): boolean => label.endsWith('.');

/** Unknown names come last. */
function rankIn(order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  return rank < 0 ? order.length : rank;
}

/** The form element itself, with its error summary and its name; works without JavaScript. */
export function PostedForm({
  of,
  children,
  multipart = false,
  action,
  className,
}: {
  of: Pick<ReturnType<typeof usePostedForm>, 'name' | 'form' | 'summary'>;
  children: ReactNode;
  multipart?: boolean | undefined;
  action?: string | undefined;
  className?: string | undefined;
}) {
  const { m } = useMessages();
  const { id } = getFormProps(of.form);
  return (
    <>
      <ErrorSummary title={m.words.errorSummary} errors={of.summary()} />
      <form
        id={id}
        method="post"
        action={action}
        noValidate
        encType={multipart ? 'multipart/form-data' : undefined}
        className={className}
      >
        <input type="hidden" name="_form" value={of.name} />
        {children}
      </form>
    </>
  );
}
