import { data, type ActionFunctionArgs } from '@remix-run/node';
import { parseWithZod } from '@conform-to/zod/v4';
import type { SubmissionResult } from '@conform-to/react';
import type { z } from 'zod';
import { database } from '#db/pool.ts';
import { Conflict, Forbidden, Invalid } from '#app/domain/errors.ts';
import type { ErrorCode } from '#app/i18n/messages.ts';
import { inEvenTime } from './in-even-time.server.ts';
import { keepPost, takeKeptPost } from './kept-post.server.ts';
import { forgetReader, openPage, type Page } from './page.server.ts';
import { TooManyAttempts } from './rate-limit.server.ts';
import { readForm, removeUploads } from './read-form.server.ts';
import { responseFor } from './responses.server.ts';
import { SECRET_FIELDS } from './secret-fields.ts';

/** What a form gets back when it was refused: everything that was typed, and what is wrong with it. */
export type FormReply = { form: string; lastResult: SubmissionResult<string[]>; conflict?: unknown };

/** What `perform` returns to refuse the input and yet keep what it wrote: a refused login is an event. */
export class Refusal {
  constructor(readonly codes: readonly ErrorCode[]) {}
}

type FormDefinition<Schema extends z.ZodType, Result> = {
  /** A schema, or one that depends on the page (a list of allowed choices). */
  schema: Schema | ((page: Page) => Schema | Promise<Schema>);
  /** True for forms at the front door, which a visitor posts: never kept for after the login. */
  open?: boolean;
  /** True when the time of the answer must not tell how much there was to do; see inEvenTime. */
  evenly?: boolean;
  /** Runs in one transaction; `page.ctx.tx` is that transaction. Returns a redirect, mostly. */
  perform: (input: z.output<Schema>, page: Page, form: FormData) => Promise<Result>;
  /** Settles what the form posts beside its fields, such as choices after a conflict, before it is read. */
  prepare?: (form: FormData, page: Page) => Promise<void>;
  /** What the page shows beside what was typed when somebody else was first; it reaches the page as `conflict`. */
  onConflict?: (input: z.output<Schema>, page: Page) => Promise<unknown>;
};

/**
 * An action over named forms of one page; a form posts its name as `_form`. Parses by the form's schema, performs in
 * one transaction, and answers 422 (or 409, 429) with what was typed when the input or the moment was wrong.
 */
export function formActions<Forms extends Record<string, FormDefinition<z.ZodType, unknown>>>(
  forms: Forms,
  /**
   * True for what a script sends by itself: nobody waits for it to be sent again after a login, and refusals are JSON
   * with their status (a route without a page answers what is not a Response with 200).
   */
  { forScript = false } = {},
) {
  return async (args: ActionFunctionArgs) => {
    let form: FormData | undefined;
    try {
      form = await readPosted(args.request);
      await takeKeptPost(args, form);
      const page = await openPage(args);
      const name = form.get('_form');
      const definition = typeof name === 'string' && Object.hasOwn(forms, name) ? forms[name] : undefined;
      if (!definition) throw data({ reason: 'unknown_form' }, { status: 400 });
      if (!forScript && !definition.open && page.ctx.actor.kind === 'visitor')
        await keepPost(args, form, 'log_in');
      const answer = await perform(String(name), definition, page, form);
      return forScript ? inJson(answer) : answer;
    } catch (error) {
      if (!forScript && form && error instanceof Forbidden) await keepPost(args, form, error.reason);
      const answer = responseFor(error, args);
      throw forScript ? inJson(answer) : answer;
    } finally {
      forgetReader(args.context);
      if (form) await removeUploads(form);
    }
  };
}

/** A refusal as a script reads it; what is a Response, or an error, as it is. */
function inJson(answer: unknown): unknown {
  const isData = typeof answer === 'object' && answer !== null && 'init' in answer && 'data' in answer;
  return isData ? Response.json(answer.data, answer.init as ResponseInit) : answer;
}

/** Declares one form of `formActions`, so that `perform` gets the type of its schema. */
export function form<Schema extends z.ZodType, Result>(definition: FormDefinition<Schema, Result>) {
  return definition as unknown as FormDefinition<z.ZodType, Result>;
}

async function perform(
  name: string,
  definition: FormDefinition<z.ZodType, unknown>,
  page: Page,
  form: FormData,
) {
  await definition.prepare?.(form, page);
  const schema = typeof definition.schema === 'function' ? await definition.schema(page) : definition.schema;
  const submission = parseWithZod(form, { schema });
  if (submission.status !== 'success') {
    return data<FormReply>(
      { form: name, lastResult: submission.reply({ hideFields: [...SECRET_FIELDS] }) },
      { status: 422 },
    );
  }
  const refuse = (
    status: number,
    formErrors: string[],
    fieldErrors: Record<string, string[]> = {},
    conflict?: unknown,
  ) =>
    data<FormReply>(
      {
        form: name,
        lastResult: submission.reply({ formErrors, fieldErrors, hideFields: [...SECRET_FIELDS] }),
        ...(conflict === undefined ? {} : { conflict }),
      },
      { status },
    );
  try {
    const run = () =>
      database().transaction((tx) => {
        const inTransaction = { ...page, ctx: { ...page.ctx, tx } };
        return definition.perform(submission.value, inTransaction, form);
      });
    const result = await (definition.evenly ? inEvenTime(run) : run());
    return result instanceof Refusal ? refuse(422, [...result.codes]) : result;
  } catch (error) {
    if (error instanceof Invalid) {
      const { '': whole = [], ...fields } = error.fields;
      return refuse(422, [...whole], copy(fields));
    }
    if (error instanceof Conflict)
      return refuse(409, ['conflict'], {}, await definition.onConflict?.(submission.value, page));
    if (error instanceof TooManyAttempts) return refuse(429, ['too_many_attempts']);
    throw error;
  }
}

const copy = (fields: Record<string, readonly string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(fields).map(([name, codes]) => [name, [...codes]]));

async function readPosted(request: Request): Promise<FormData> {
  try {
    return await readForm(request);
  } catch {
    throw data({ reason: 'unreadable_form' }, { status: 400 });
  }
}
