import { AUDIENCES, IDENTITIES } from '#db/enums.ts';
import { RadioGroup } from '../form/choice-group.tsx';
import { FormSection } from '../form/form-section.tsx';
import { useMessages } from '../messages.tsx';
import type { ListingFormParts } from './use-listing-form.tsx';

/** Who may read it, and whether they see whose it is. */
export function ListingFormReaders({ field }: ListingFormParts) {
  const { m } = useMessages();
  const { listings } = m;
  return (
    <FormSection title={m.listingFields.groups.readers}>
      <RadioGroup
        {...field('audience')}
        options={AUDIENCES.map((value) => ({
          value,
          label: listings.audience[value],
          hint: listings.audienceHint[value],
        }))}
      />
      <RadioGroup
        {...field('identity')}
        options={IDENTITIES.map((value) => ({
          value,
          label: listings.identity[value],
          hint: listings.identityHint[value],
        }))}
      />
    </FormSection>
  );
}
