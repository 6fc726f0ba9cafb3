import { shareSchema } from '#app/domain/responses/schemas.ts';
import { formatDate } from '#app/i18n/formats.ts';
import { CheckboxGroup } from '../form/choice-group.tsx';
import { ButtonForm, FormActions, FormFields } from '../form/form-layout.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { TextArea } from '../form/text-area.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/page-heading.tsx';

export interface Share {
  publicId: string;
  name: string;
  note: string;
  sharedAt: Date;
}

/** With whom of the own organisation the shortlist is shared, and with whom it can be. */
export function ShareShortlist({
  shares,
  colleagues,
}: {
  shares: readonly Share[];
  colleagues: readonly { publicId: string; name: string }[];
}) {
  const { m, locale } = useMessages();
  const texts = m.responses;
  return (
    <Section title={texts.shareTitle} id="sharing">
      <p className="mb-4 max-w-prose text-ink-soft">{texts.shareIntro}</p>
      {shares.length === 0 ? null : (
        <>
          <h3 className="mb-2 font-semibold">{texts.sharedWith}</h3>
          <ul className="mb-6 max-w-form divide-y divide-line border-y border-line">
            {shares.map((share) => (
              <li key={share.publicId} className="flex flex-wrap items-center justify-between gap-3 py-2.5">
                <span className="min-w-0">
                  {share.name}{' '}
                  <span className="text-ink-soft">{texts.sharedOn(formatDate(locale, share.sharedAt))}</span>
                  {share.note === '' ? null : (
                    <span className="block text-sm text-ink-soft">{share.note}</span>
                  )}
                </span>
                <ButtonForm
                  size="small"
                  values={{ _form: 'unshare', member: share.publicId }}
                  aria-label={texts.unshareNamed(share.name)}
                >
                  {texts.unshare}
                </ButtonForm>
              </li>
            ))}
          </ul>
        </>
      )}
      {colleagues.length === 0 ? <p>{texts.noColleagues}</p> : <ShareForm colleagues={colleagues} />}
    </Section>
  );
}

function ShareForm({ colleagues }: { colleagues: readonly { publicId: string; name: string }[] }) {
  const { m } = useMessages();
  const texts = m.responses;
  const posted = usePostedForm({ name: 'share', schema: shareSchema });
  const members = posted.field('members', texts.shareWith);
  const note = posted.field('note', texts.shareNote);
  return (
    <PostedForm of={posted}>
      <FormFields>
        <CheckboxGroup
          {...members}
          required
          options={colleagues.map(({ publicId, name }) => ({ value: publicId, label: name }))}
        />
        <TextArea {...note} rows={2} />
        <FormActions>
          <Button>{texts.share}</Button>
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}
