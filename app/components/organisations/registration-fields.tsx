import type { FieldProps } from '../form/form-field.ts';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import { countryOptions, schemeOptions } from './options.ts';

/** Country, register and number. `later` is the text of "not now"; without it the register must be chosen. */
export function RegistrationFields({
  field,
  later,
}: {
  field: (name: 'country' | 'scheme' | 'number', label: string, hint?: string) => FieldProps;
  later?: string | undefined;
}) {
  const { m, locale } = useMessages();
  const { organisations } = m;
  return (
    <>
      <SelectField
        {...field('country', organisations.country)}
        options={countryOptions(locale)}
        autoComplete="country"
      />
      <SelectField
        {...field('scheme', organisations.scheme)}
        options={schemeOptions(m)}
        placeholder={later ?? m.words.chooseOne}
      />
      <TextField
        {...field('number', organisations.number, organisations.numberHint)}
        width="medium"
        autoComplete="off"
        spellCheck={false}
      />
    </>
  );
}
