import { LOCALES } from '#db/enums.ts';
import { otherLanguage } from '#app/domain/listings/listing-content.ts';
import { formatLanguage } from '#app/i18n/formats.ts';
import { OptionalFields } from '../form/form-section.tsx';
import { initialText } from '../form/form-field.ts';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import type { ListingFormParts } from './use-listing-form.tsx';

/** The same text in the other language. */
export function ListingFormSecondLanguage({ field, isTouched }: ListingFormParts) {
  const { m, locale } = useMessages();
  const { listingFields, listingForm } = m;
  const written = initialText(field('language').field);
  const second = otherLanguage(LOCALES.find((item) => item === written) ?? locale);
  return (
    <OptionalFields
      title={listingFields.groups.second_language}
      summary={listingForm.summaries.second_language}
      open={isTouched(['translatedTitle', 'translatedBody'])}
    >
      <p className="text-ink-soft">{listingForm.translationIntro(formatLanguage(locale, second))}</p>
      <TextField {...field('translatedTitle')} />
      <TextArea {...field('translatedBody')} rows={10} lang={second} />
    </OptionalFields>
  );
}
