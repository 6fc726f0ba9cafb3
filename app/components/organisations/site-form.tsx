import { SITE_KINDS } from '#db/enums.ts';
import { siteSchema } from '#app/domain/organisations/profile-schemas.ts';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import type { FieldOption } from '../form/options.ts';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { countryOptions } from './options.ts';

/** Adds a place where the organisation works. */
export function SiteForm({ provinces }: { provinces: readonly FieldOption[] }) {
  const { m, locale } = useMessages();
  const { workspace, organisations, words } = m;
  const { field, ...posted } = usePostedForm({
    name: 'site',
    schema: siteSchema,
    defaultValue: { country: 'NL' },
  });
  return (
    <PostedForm of={posted}>
      <FormFields>
        <SelectField
          {...field('kind', workspace.siteKind)}
          placeholder={words.chooseOne}
          options={SITE_KINDS.map((value) => ({ value, label: workspace.siteKinds[value] }))}
        />
        <TextField {...field('street', workspace.street)} autoComplete="off" />
        <TextField {...field('postcode', workspace.postcode)} width="short" autoComplete="off" />
        <TextField {...field('city', organisations.city)} width="medium" autoComplete="off" />
        <SelectField {...field('country', organisations.country)} options={countryOptions(locale)} />
        <SelectField
          {...field('province', organisations.province, workspace.provinceHint)}
          options={provinces}
          placeholder={words.none}
        />
        <FormActions>
          <Button>{workspace.siteAdd}</Button>
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}
