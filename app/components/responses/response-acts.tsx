import { DECLINE_REASONS } from '#db/enums.ts';
import type { ResponseView } from '#app/domain/responses/response-view.ts';
import { declineSchema, responseMoveSchema, withdrawSchema } from '#app/domain/responses/schemas.ts';
import { RadioGroup } from '../form/choice-group.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { ButtonForm, FormActions, FormFields } from '../form/form-layout.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { TextArea } from '../form/text-area.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { Section } from '../ui/page-heading.tsx';

/** What the poster can do with a response that is open: shortlist it or not, or decline it with a reason. */
export function ResponseActs({ response }: { response: ResponseView }) {
  const { m } = useMessages();
  const texts = m.responses;
  const { summary } = usePostedForm({ name: 'move', schema: responseMoveSchema });
  const move = response.status === 'shortlisted' ? 'unshortlist' : 'shortlist';
  return (
    <Section title={texts.handle} id="handle">
      <ErrorSummary title={m.words.errorSummary} errors={summary().map(({ message }) => ({ message }))} />
      <ButtonForm
        variant={move === 'shortlist' ? 'primary' : 'secondary'}
        values={{ _form: 'move', move, version: String(response.version) }}
      >
        {texts[move]}
      </ButtonForm>
      <DeclineForm version={response.version} />
    </Section>
  );
}

function DeclineForm({ version }: { version: number }) {
  const { m } = useMessages();
  const texts = m.responses;
  const posted = usePostedForm({ name: 'decline', schema: declineSchema });
  const reason = posted.field('reason', texts.reason);
  const note = posted.field('note', texts.note, texts.noteHint);
  return (
    <Details className="mt-6" summary={texts.declineTitle} open={posted.isRefused}>
      <p className="mb-4 max-w-prose">{texts.declineIntro}</p>
      <PostedForm of={posted}>
        <HiddenFields values={{ version: String(version) }} />
        <FormFields>
          <RadioGroup
            {...reason}
            options={DECLINE_REASONS.map((value) => ({ value, label: texts.reasons[value] }))}
          />
          <TextArea {...note} rows={4} />
          <FormActions>
            <Button variant="danger">{texts.decline}</Button>
          </FormActions>
        </FormFields>
      </PostedForm>
    </Details>
  );
}

/** The responder takes its response back. */
export function WithdrawForm({ response }: { response: ResponseView }) {
  const { m } = useMessages();
  const texts = m.responses;
  const { summary, isRefused } = usePostedForm({ name: 'withdraw', schema: withdrawSchema });
  return (
    <Details className="mt-10" summary={texts.withdrawTitle} open={isRefused}>
      <ErrorSummary title={m.words.errorSummary} errors={summary().map(({ message }) => ({ message }))} />
      <p className="mb-4 max-w-prose">{texts.withdrawText}</p>
      <ButtonForm variant="danger" values={{ _form: 'withdraw', version: String(response.version) }}>
        {texts.withdraw}
      </ButtonForm>
    </Details>
  );
}
