import { AUDIENCES, IDENTITIES, LOCALES, type ListingKind } from '#db/enums.ts';
import { CHOOSABLE_AREAS, listingDraftSchema } from '#app/domain/listings/schemas.ts';
import { formatLanguage } from '#app/i18n/formats.ts';
import { CheckboxField } from '../form/checkbox-field.tsx';
import { CheckboxGroup, RadioGroup } from '../form/choice-group.tsx';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import type { TermNames } from './listing-badges.tsx';

/** The fields of a listing as the form holds them. */
export type ListingFormValues = Partial<Record<keyof typeof listingDraftSchema.shape, unknown>>;

/** The form of a challenge or capability, new or existing. */
export function ListingForm({
  kind,
  values,
  areaNames,
  cancelHref,
  saveLabel,
  asksDeclaration = false,
}: {
  kind: ListingKind;
  values: ListingFormValues;
  areaNames: TermNames;
  cancelHref: string;
  saveLabel: string;
  /** What has been published is declared again with every change. */
  asksDeclaration?: boolean | undefined;
}) {
  const { m, locale } = useMessages();
  const posted = usePostedForm({ name: 'listing', schema: listingDraftSchema, defaultValue: values });
  const { field } = posted;
  const areas = CHOOSABLE_AREAS.map((value) => ({ value, label: areaNames[value] ?? value }));
  const trl = Array.from({ length: 9 }, (_, index) => ({
    value: String(index + 1),
    label: String(index + 1),
  }));
  return (
    <PostedForm of={posted}>
      <HiddenFields values={{ version: values.version === undefined ? undefined : String(values.version) }} />
      <FormFields>
        <TextField {...field('title', m.listings.title, m.listings.titleHint)} />
        <TextArea {...field('body', m.listings.body[kind], m.listings.bodyHint)} rows={14} />
        <SelectField
          {...field('language', m.listings.language)}
          options={LOCALES.map((value) => ({ value, label: formatLanguage(locale, value) }))}
        />
        <TextField {...field('keywords', m.listings.keywords, m.listings.keywordsHint)} spellCheck={false} />
        <RadioGroup {...field('primaryArea', m.listings.primaryArea)} options={areas} columns={2} />
        <CheckboxGroup {...field('secondaryAreas', m.listings.secondaryAreas)} options={areas} columns={2} />
        {kind === 'capability' ? (
          <SelectField
            {...field('trlMin', m.listings.trlNow, m.listings.trlHint)}
            options={trl}
            placeholder={m.words.unknown}
          />
        ) : (
          <>
            <SelectField
              {...field('trlMin', m.listings.trlFrom, m.listings.trlHint)}
              options={trl}
              placeholder={m.words.unknown}
            />
            <SelectField {...field('trlMax', m.listings.trlTo)} options={trl} placeholder={m.words.unknown} />
            <CheckboxField {...field('trlHard', m.listings.trlHardLabel)} />
          </>
        )}
        <RadioGroup
          {...field('audience', m.listings.whoSees)}
          options={AUDIENCES.map((value) => ({
            value,
            label: m.listings.audience[value],
            hint: m.listings.audienceHint[value],
          }))}
        />
        <RadioGroup
          {...field('identity', m.listings.nameShown)}
          options={IDENTITIES.map((value) => ({
            value,
            label: m.listings.identity[value],
            hint: m.listings.identityHint[value],
          }))}
        />
        {asksDeclaration ? (
          <CheckboxField {...field('declaration', m.listings.declaration)} required />
        ) : null}
        <FormActions>
          <Button variant="primary">{saveLabel}</Button>
          <ButtonLink variant="quiet" href={cancelHref}>
            {m.words.cancel}
          </ButtonLink>
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}
