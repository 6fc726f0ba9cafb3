import { useActionData } from '@remix-run/react';
import { MATCH_MARK_REASONS } from '#db/enums.ts';
import type { Mark } from '#app/domain/matches/mark.ts';
import { errorText } from '#app/i18n/messages.ts';
import type { Counterpart } from '#search/matching/counterpart.ts';
import { ENGINE_VERSION } from '#search/matching/weights.ts';
import { ButtonForm } from '../form/form-layout.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import { useMessages } from '../messages.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button, ButtonLink, buttonClassNames } from '../ui/button.tsx';

type Refused = {
  form?: unknown;
  lastResult?: { initialValue?: Record<string, unknown>; error?: Record<string, string[] | null> };
};

/**
 * What the reader's organisation does with a match: respond to it, mark it, say why not, take the mark off. Without script
 * too.
 */
export function MarkForms({
  match,
  mark,
  respondHref,
}: {
  match: Counterpart;
  mark: Mark | undefined;
  /** The form to respond with; undefined where there is nothing to respond to. */
  respondHref?: string | undefined;
}) {
  const { m } = useMessages();
  const counterpart = match.listing.publicId;
  const seen = { counterpart, score: String(match.score), engine: ENGINE_VERSION };
  const respond =
    respondHref === undefined ? null : (
      <ButtonLink size="small" variant="primary" href={respondHref}>
        {m.responses.respond}
      </ButtonLink>
    );
  if (mark) {
    return (
      <div className="relative z-1 mt-4 flex flex-wrap items-center gap-3 border-t border-line pt-4">
        {mark.mark === 'interesting' ? respond : null}
        <MarkInWords mark={mark} />
        <ButtonForm size="small" variant="quiet" values={{ _form: 'unmark', counterpart }}>
          {m.matches.unmark}
        </ButtonForm>
      </div>
    );
  }
  return (
    <div className="relative z-1 mt-4 flex flex-wrap items-start gap-3 border-t border-line pt-4">
      {respond}
      <ButtonForm size="small" icon="plus" values={{ _form: 'interesting', ...seen }}>
        {m.matches.markInteresting}
      </ButtonForm>
      <NotForUs seen={seen} />
    </div>
  );
}

function MarkInWords({ mark }: { mark: Mark }) {
  const { m } = useMessages();
  if (mark.mark === 'interesting') return <Badge tone="success">{m.matches.isInteresting}</Badge>;
  return (
    <p className="min-w-0 text-sm break-words">
      <strong>{m.matches.markNotForUs}</strong>
      {mark.reason ? `: ${m.matches.reasons[mark.reason]}` : ''}
      {mark.note ? ` – ${mark.note}` : ''}
    </p>
  );
}

function NotForUs({ seen }: { seen: { counterpart: string; score: string; engine: string } }) {
  const { m } = useMessages();
  const reply = useActionData<Refused>();
  const isRefused =
    reply?.form === 'not_for_us' && reply.lastResult?.initialValue?.['counterpart'] === seen.counterpart;
  const field = (name: string) => ({
    field: {
      id: `${name}-${seen.counterpart}`,
      name,
      initialValue: isRefused ? reply.lastResult?.initialValue?.[name] : undefined,
    },
    errors: isRefused ? reply.lastResult?.error?.[name]?.map((code) => errorText(m, code)) : undefined,
  });
  return (
    <details open={isRefused || undefined} className="min-w-0 flex-1 basis-60">
      <summary className={`${buttonClassNames({ variant: 'quiet', size: 'small' })} cursor-pointer`}>
        {m.matches.markNotForUs}
      </summary>
      <form method="post" className="mt-3 flex max-w-form flex-col gap-4">
        <HiddenFields values={{ _form: 'not_for_us', ...seen }} />
        <SelectField
          {...field('reason')}
          label={m.matches.reason}
          required
          placeholder={m.matches.chooseReason}
          options={MATCH_MARK_REASONS.map((value) => ({ value, label: m.matches.reasons[value] }))}
        />
        <TextArea {...field('note')} label={m.matches.note} hint={m.matches.noteHint} rows={2} />
        <div>
          <Button size="small">{m.matches.saveMark}</Button>
        </div>
      </form>
    </details>
  );
}
