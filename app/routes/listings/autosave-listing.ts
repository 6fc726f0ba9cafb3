import { LISTING_KINDS } from '#db/enums.ts';
import { NotFound } from '#app/domain/errors.ts';
import {
  autosaveDraft,
  autosaveNewDraft,
  type SavedDraft,
} from '#app/domain/listings/autosave-draft.server.ts';
import { newListingSchema } from '#app/domain/listings/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { requirePerson } from '#app/http/page.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';
import { formatTime } from '#app/i18n/formats.ts';
import { messagesIn } from '#app/i18n/messages.ts';

/** What the script of the form goes on with (app/browser/autosave.js). */
export type Autosaved = SavedDraft & {
  /** What the reader is told. */
  text: string;
  /** Where the draft is edited from now on, and where it is saved by itself. */
  editPath: string;
  autosavePath: string;
};

/**
 * Saves the form of a draft while it is filled in. Answers in JSON: 422, 409 and 429 as the form itself would, and a
 * redirect to the front door for who is no longer logged in; the form is kept for that by its button, not here.
 */
export const action = formActions(
  {
    listing: form({
      schema: newListingSchema,
      perform: async ({ draftKey, ...input }, opened) => {
        const { ctx, locale, params } = opened;
        const person = requirePerson(opened);
        await spend('autosave_account', person.userId);
        const saved = params['listing']
          ? await autosaveDraft(ctx, params['listing'], input)
          : await autosaveNewDraft(ctx, kindOf(params['kind']), input, requireKey(draftKey));
        const path = `/${locale}/o/${ctx.organisation?.publicId ?? ''}/listings/${saved.publicId}`;
        return Response.json({
          ...saved,
          text: messagesIn(locale).autosave.saved(formatTime(locale, ctx.now)),
          editPath: `${path}/edit`,
          autosavePath: `${path}/autosave`,
        } satisfies Autosaved);
      },
    }),
  },
  { forScript: true },
);

function kindOf(value: string | undefined) {
  const kind = LISTING_KINDS.find((item) => item === value);
  if (!kind) throw new NotFound();
  return kind;
}

function requireKey(key: string | undefined): string {
  if (key === undefined) throw new NotFound();
  return key;
}
