import { AUDIENCES, type OrganisationKind } from '#db/enums.ts';
import { LANGUAGES, profileSchema } from '#app/domain/organisations/profile-schemas.ts';
import { formatCountry, formatLanguage } from '#app/i18n/formats.ts';
import { CheckboxGroup, RadioGroup } from '../form/choice-group.tsx';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import type { FieldOption } from '../form/options.ts';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { DescriptionList } from '../ui/description-list.tsx';
import { Notice } from '../ui/notice.tsx';
import { countryOptions, kindOptions, sizeOptions } from './options.ts';

type Identity = { name: string; kind: OrganisationKind; country: string };

export interface ProfileFormProps {
  values: Readonly<Record<string, unknown>> & Identity;
  /** The version as it is now: after a conflict the next save starts from what is shown as saved. */
  version: number;
  isIdentityFixed: boolean;
  provinces: readonly FieldOption[];
  affiliations: readonly FieldOption[];
}

/** What an organisation tells of itself. */
export function ProfileForm({ values, version, isIdentityFixed, provinces, affiliations }: ProfileFormProps) {
  const { m, locale } = useMessages();
  const { organisations, workspace, words } = m;
  const { field, ...posted } = usePostedForm({
    name: 'profile',
    schema: profileSchema,
    defaultValue: values,
  });
  return (
    <PostedForm of={posted}>
      <input type="hidden" name="version" value={version} />
      <FormFields>
        {isIdentityFixed ? (
          <FixedIdentity identity={values} />
        ) : (
          <>
            <TextField {...field('name', organisations.name)} autoComplete="organization" />
            <RadioGroup {...field('kind', organisations.kind)} options={kindOptions(m)} columns={2} />
            <SelectField {...field('country', organisations.country)} options={countryOptions(locale)} />
          </>
        )}
        <SelectField
          {...field('province', organisations.province, workspace.provinceHint)}
          options={provinces}
          placeholder={words.none}
        />
        <TextField {...field('city', organisations.city)} width="medium" />
        <SelectField
          {...field('sizeClass', workspace.size)}
          options={sizeOptions(m)}
          placeholder={words.unknown}
        />
        <TextField
          {...field('foundedYear', workspace.founded, workspace.foundedHint)}
          inputMode="numeric"
          width="short"
        />
        <TextField {...field('website', workspace.website, workspace.websiteHint)} type="url" />
        <TextArea
          {...field('descriptionNl', workspace.descriptionNl, workspace.descriptionHint)}
          lang="nl"
          limit={workspace.descriptionLimit}
        />
        <TextArea
          {...field('descriptionEn', workspace.descriptionEn)}
          lang="en"
          limit={workspace.descriptionLimit}
        />
        <RadioGroup
          {...field('originalLanguage', workspace.originalLanguage, workspace.originalLanguageHint)}
          options={[
            { value: 'nl', label: workspace.inDutch },
            { value: 'en', label: workspace.inEnglish },
          ]}
        />
        <CheckboxGroup
          {...field('languages', workspace.languages)}
          required={false}
          columns={2}
          options={LANGUAGES.map((value) => ({ value, label: formatLanguage(locale, value) }))}
        />
        {affiliations.length > 0 ? (
          <CheckboxGroup
            {...field('affiliations', workspace.affiliations)}
            required={false}
            columns={2}
            options={affiliations}
          />
        ) : null}
        <RadioGroup
          {...field('audience', workspace.audience)}
          options={AUDIENCES.map((value) => ({ value, label: workspace.audiences[value] }))}
        />
        <FormActions>
          <Button variant="primary">{words.save}</Button>
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}

/** What a verification stands on: shown, and posted along unchanged. */
function FixedIdentity({ identity }: { identity: Identity }) {
  const { m, locale } = useMessages();
  const { name, kind, country } = identity;
  return (
    <>
      <HiddenFields values={{ name, kind, country }} />
      <DescriptionList
        items={[
          { term: m.organisations.name, description: name },
          { term: m.organisations.kind, description: m.organisations.kinds[kind] },
          { term: m.organisations.country, description: formatCountry(locale, country) },
        ]}
      />
      <Notice>{m.workspace.profileFixed}</Notice>
    </>
  );
}
