import { LOCALES, type Locale } from '#db/enums.ts';
import { countWords } from '#app/domain/responses/count-words.ts';
import type { Offerable } from '#app/domain/responses/response-view.ts';
import { respondSchema, RESPONSE_WORDS } from '#app/domain/responses/schemas.ts';
import { formatLanguage } from '#app/i18n/formats.ts';
import { CheckboxField } from '../form/checkbox-field.tsx';
import { RadioGroup } from '../form/choice-group.tsx';
import { initialText } from '../form/form-field.ts';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { TextArea } from '../form/text-area.tsx';
import { useMessages } from '../messages.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { Notice } from '../ui/notice.tsx';
import { OfferChoices, type Fits } from './offer-choices.tsx';

/** Choosing a capability and writing at most 300 words. */
export function RespondForm({
  offerable,
  fits,
  values,
  cancelHref,
}: {
  offerable: readonly Offerable[];
  fits: Fits;
  values: { capability?: string | undefined; language: Locale; body?: string | undefined };
  cancelHref: string;
}) {
  const { m, locale } = useMessages();
  const texts = m.responses;
  const posted = usePostedForm({ name: 'respond', schema: respondSchema, defaultValue: values });
  const capability = posted.field('capability', texts.capability, texts.capabilityHint);
  const language = posted.field('language', texts.language);
  const body = posted.field('body', texts.body, texts.bodyHint);
  const declaration = posted.field('declaration', texts.declaration);
  return (
    <PostedForm of={posted}>
      <FormFields>
        <OfferChoices {...capability} offerable={offerable} fits={fits} />
        {offerable.some((offer) => offer.identity === 'masked' && offer.hindrance === null) ? (
          <Notice tone="warning">{texts.maskedWarning}</Notice>
        ) : null}
        <RadioGroup
          {...language}
          columns={2}
          options={LOCALES.map((value) => ({ value, label: formatLanguage(locale, value) }))}
        />
        <TextArea
          {...body}
          rows={12}
          limit={
            <>
              {texts.wordLimit(RESPONSE_WORDS.least, RESPONSE_WORDS.most)}{' '}
              <WordsNow id={body.field.id} text={initialText(body.field) ?? ''} />
            </>
          }
        />
        <Details summary={texts.whatTheySee}>
          <p className="max-w-prose">{texts.whatTheySeeText}</p>
        </Details>
        <CheckboxField {...declaration} />
        <FormActions>
          <Button variant="primary">{texts.submit}</Button>
          <ButtonLink variant="quiet" href={cancelHref}>
            {m.words.cancel}
          </ButtonLink>
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}

/** How many words there are after a post, and while typing (app/browser/count-words.js; the route asks for it). */
function WordsNow({ id, text }: { id: string; text: string }) {
  const { wordsNow } = useMessages().m.responses;
  return (
    <span
      data-counts={id}
      data-one={wordsNow('1', true)}
      data-many={wordsNow('#', false)}
      data-most={RESPONSE_WORDS.most}
    >
      {text === '' ? '' : wordsNow(String(countWords(text)), countWords(text) === 1)}
    </span>
  );
}
