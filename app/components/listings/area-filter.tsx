import { useMessages } from '../messages.tsx';
import { CheckboxGroup } from '../form/choice-group.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import type { TermNames } from './listing-badges.tsx';

/** Narrows a list by area; a GET form, so that the address is the state. Open while something is chosen. */
export function AreaFilter({
  action,
  chosen,
  areaNames,
  values = {},
}: {
  action: string;
  chosen: readonly string[];
  areaNames: TermNames;
  /** What else the address holds. */
  values?: Readonly<Record<string, string | undefined>>;
}) {
  const { m } = useMessages();
  const options = Object.entries(areaNames).map(([value, label]) => ({ value, label }));
  const kept = new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
  return (
    <Details className="my-6" summary={m.listings.filterByArea} open={chosen.length > 0}>
      <form action={action}>
        <HiddenFields values={values} />
        <CheckboxGroup
          field={{ id: 'area', name: 'area', initialValue: [...chosen], required: true }}
          label={m.listings.filterByArea}
          options={options}
          columns={2}
        />
        <div className="mt-4 flex flex-wrap gap-3">
          <Button variant="secondary">{m.listings.applyFilter}</Button>
          {chosen.length > 0 ? (
            <ButtonLink variant="quiet" href={kept === '' ? action : `${action}?${kept}`}>
              {m.listings.clearFilter}
            </ButtonLink>
          ) : null}
        </div>
      </form>
    </Details>
  );
}
