import { Choice } from '../form/choice.tsx';
import { FieldTextsProvider } from '../form/field-texts.tsx';
import { FormFields } from '../form/form-layout.tsx';
import type { FieldOption } from '../form/options.ts';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { kindOptions } from './options.ts';

export interface OrganisationFiltersProps {
  action: string;
  filter: {
    q?: string | undefined;
    kind?: string | undefined;
    province?: string | undefined;
    verified?: string | undefined;
  };
  provinces: readonly FieldOption[];
}

/** Search and filters of the list of organisations; a plain form that puts them in the address. */
export function OrganisationFilters({ action, filter, provinces }: OrganisationFiltersProps) {
  const { m } = useMessages();
  const { organisations } = m;
  return (
    <form method="get" action={action} role="search" aria-label={organisations.filterTitle}>
      {/* A filter is never required; to say so at each would be noise. */}
      <FieldTextsProvider texts={{ optional: '', error: m.words.error }}>
        <FormFields className="gap-4">
          <TextField
            field={{ id: 'filter-q', name: 'q', initialValue: filter.q }}
            label={organisations.name}
            type="search"
          />
          <SelectField
            field={{ id: 'filter-kind', name: 'kind', initialValue: filter.kind }}
            label={organisations.kind}
            placeholder={organisations.filterAny}
            options={kindOptions(m)}
          />
          <SelectField
            field={{ id: 'filter-province', name: 'province', initialValue: filter.province }}
            label={organisations.province}
            placeholder={organisations.filterAny}
            options={provinces}
          />
          <Choice
            id="filter-verified"
            type="checkbox"
            name="verified"
            value="yes"
            defaultChecked={filter.verified === 'yes'}
            label={organisations.onlyVerified}
          />
          <div className="flex flex-wrap items-center gap-3">
            <Button>{organisations.filterSubmit}</Button>
            <a href={action} className="inline-flex min-h-11 items-center">
              {organisations.filterClear}
            </a>
          </div>
        </FormFields>
      </FieldTextsProvider>
    </form>
  );
}
