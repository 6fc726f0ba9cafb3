import { Choice } from '../form/choice.tsx';
import { FieldSet } from '../form/field-set.tsx';
import { initialChoices } from '../form/form-field.ts';
import { useMessages } from '../messages.tsx';
import { Details } from '../ui/details.tsx';
import type { ListingFormParts } from './use-listing-form.tsx';

/**
 * The sub-technologies under the area they belong to; those of the chosen areas are open. All of them are there, so
 * that it works without script whatever area is chosen.
 */
export function SubTechnologyFields({ choices, field, optionsOf }: ListingFormParts) {
  const { m } = useMessages();
  const props = field('subTechnologies', m.listingForm.subTechnologiesHint);
  const chosen = new Set(initialChoices(props.field));
  const areas = new Set([
    ...initialChoices(field('primaryArea').field),
    ...initialChoices(field('secondaryAreas').field),
  ]);
  const options = new Map(optionsOf('sub_technology').map((option) => [option.value, option.label]));
  const groups = choices.area.flatMap((area) => {
    const terms = choices.sub_technology.filter((term) => term.parent === area.code);
    return terms.length === 0 ? [] : [{ area, terms }];
  });
  return (
    <FieldSet {...props} legend={props.label} optional>
      <div id={props.field.id} tabIndex={-1}>
        {groups.map(({ area, terms }) => {
          const count = terms.filter((term) => chosen.has(term.code)).length;
          return (
            <Details
              key={area.code}
              className="-mt-px"
              open={areas.has(area.code) || count > 0}
              summary={m.listingForm.subTechnologiesOf(area.name, count)}
            >
              <div className="grid gap-x-6 sm:grid-cols-2">
                {terms.map((term) => (
                  <Choice
                    key={term.code}
                    id={`${props.field.id}-${term.code}`}
                    name={props.field.name}
                    type="checkbox"
                    value={term.code}
                    defaultChecked={chosen.has(term.code)}
                    label={options.get(term.code) ?? term.name}
                  />
                ))}
              </div>
            </Details>
          );
        })}
      </div>
    </FieldSet>
  );
}
