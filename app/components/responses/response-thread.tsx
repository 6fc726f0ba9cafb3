import type { MessageView, Side } from '#app/domain/responses/response-view.ts';
import { messageSchema } from '#app/domain/responses/schemas.ts';
import { formatDateTime } from '#app/i18n/formats.ts';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { TextArea } from '../form/text-area.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/page-heading.tsx';
import { UserText } from '../ui/prose.tsx';
import { Timeline } from '../ui/timeline.tsx';

/** Questions of the poster and answers of the responder, and the next one by whose turn the reader may take. */
export function ResponseThread({
  messages,
  side,
  writes,
  isMasked,
}: {
  messages: readonly MessageView[];
  side: Side;
  /** What the reader may write now. */
  writes: 'ask' | 'answer' | null;
  /** The reader's own side is masked for the other. */
  isMasked: boolean;
}) {
  const { m, locale } = useMessages();
  const texts = m.responses;
  const isUnanswered = side === 'responder' && writes === null && messages.at(-1)?.side === 'poster';
  return (
    <Section title={texts.thread} id="thread">
      {messages.length === 0 ? (
        <p className="text-ink-soft">{texts.threadNone[side]}</p>
      ) : (
        <Timeline
          items={messages.map((message) => ({
            key: message.publicId,
            when: formatDateTime(locale, message.at),
            title: [texts.wrote[side][message.side], message.author].filter(Boolean).join(' · '),
            children: <UserText text={message.body} className="max-w-prose break-words" />,
          }))}
        />
      )}
      {isUnanswered ? <p className="mt-4 text-ink-soft">{texts.threadOver}</p> : null}
      {writes === null ? null : (
        <MessageForm name={writes} after={messages.at(-1)?.publicId ?? ''} isMasked={isMasked} />
      )}
    </Section>
  );
}

function MessageForm({
  name,
  after,
  isMasked,
}: {
  name: 'ask' | 'answer';
  after: string;
  isMasked: boolean;
}) {
  const { m } = useMessages();
  const texts = m.responses;
  const posted = usePostedForm({ name, schema: messageSchema });
  const words = {
    ask: { label: texts.ask, hint: texts.askHint, send: texts.askSend },
    answer: { label: texts.answer, hint: texts.answerHint, send: texts.answerSend },
  }[name];
  const hint = isMasked ? `${words.hint} ${texts.maskedSelf}` : words.hint;
  const field = posted.field('body', words.label, hint);
  return (
    <PostedForm of={posted} className="mt-6">
      <HiddenFields values={{ after }} />
      <FormFields>
        <TextArea {...field} rows={4} />
        <FormActions>
          <Button>{words.send}</Button>
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}
