import { CheckboxGroup, RadioGroup } from '../form/choice-group.tsx';
import { FormSection } from '../form/form-section.tsx';
import { useMessages } from '../messages.tsx';
import { Notice } from '../ui/notice.tsx';
import { NeededToPublish } from './needed-to-publish.tsx';
import { SubTechnologyFields } from './sub-technology-fields.tsx';
import type { ListingFormParts } from './use-listing-form.tsx';

/** Where it belongs: areas, sub-technologies and domains. */
export function ListingFormSubject({
  isUnclassified,
  ...parts
}: ListingFormParts & {
  /** An import could not place it, and nobody has since. */
  isUnclassified: boolean;
}) {
  const { m } = useMessages();
  const { field, optionsOf } = parts;
  return (
    <FormSection title={m.listingFields.groups.subject}>
      {isUnclassified ? <Notice tone="warning">{m.listingForm.areaUnclassified}</Notice> : null}
      <NeededToPublish>
        <RadioGroup {...field('primaryArea')} options={optionsOf('area')} columns={2} />
      </NeededToPublish>
      <CheckboxGroup {...field('secondaryAreas')} options={optionsOf('area')} columns={2} />
      <SubTechnologyFields {...parts} />
      <CheckboxGroup
        {...field('domains', m.listingForm.domainsHint)}
        options={optionsOf('domain')}
        columns={2}
      />
    </FormSection>
  );
}
