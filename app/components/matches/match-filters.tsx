import { ORGANISATION_KINDS } from '#db/enums.ts';
import { CHOOSABLE_AREAS } from '#app/domain/listings/schemas.ts';
import { TRL_STAGES, type MatchFilter, type TrlStage } from '#app/domain/matches/schemas.ts';
import { CheckboxGroup } from '../form/choice-group.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { useMessages } from '../messages.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { isNarrowed, matchQuery } from './match-query.ts';
import type { TermNames } from './match-words.ts';

type Filter = Omit<MatchFilter, 'show'> & Partial<Pick<MatchFilter, 'show'>>;

/** Narrows a list of matches; a GET form, so that the address is the state. Open while something is chosen. */
export function MatchFilters({
  action,
  filter,
  areaNames,
  provinceNames,
}: {
  action: string;
  filter: Filter;
  areaNames: TermNames;
  provinceNames: TermNames;
}) {
  const { m } = useMessages();
  const narrowed = isNarrowed(filter);
  const show = filter.show === 'open' ? undefined : filter.show;
  const groups = [
    {
      name: 'area',
      label: m.matches.area,
      options: CHOOSABLE_AREAS.map((value) => ({ value, label: areaNames[value] ?? value })),
    },
    {
      name: 'trl',
      label: m.matches.trl,
      options: (Object.keys(TRL_STAGES) as TrlStage[]).map((value) => ({
        value,
        label: m.matches.trlStages[value],
      })),
    },
    {
      name: 'kind',
      label: m.matches.kind,
      options: ORGANISATION_KINDS.map((value) => ({ value, label: m.organisations.kinds[value] })),
    },
    {
      name: 'province',
      label: m.matches.province,
      hint: m.matches.provinceHint,
      options: optionsOf(provinceNames),
    },
  ] as const;
  return (
    <Details className="my-6" summary={m.matches.filters} open={narrowed}>
      <form action={action}>
        <HiddenFields values={{ show }} />
        <div className="grid gap-6 md:grid-cols-2">
          {groups.map((group) => (
            <CheckboxGroup
              key={group.name}
              field={{
                id: group.name,
                name: group.name,
                initialValue: [...filter[group.name]],
                required: true,
              }}
              label={group.label}
              hint={'hint' in group ? group.hint : undefined}
              options={group.options}
              columns={group.name === 'trl' ? 1 : 2}
            />
          ))}
        </div>
        <div className="mt-4 flex flex-wrap gap-3">
          <Button variant="secondary">{m.matches.apply}</Button>
          {narrowed ? (
            <ButtonLink variant="quiet" href={action + matchQuery(show ? { show } : {})}>
              {m.matches.clear}
            </ButtonLink>
          ) : null}
        </div>
      </form>
    </Details>
  );
}

const optionsOf = (names: TermNames) => Object.entries(names).map(([value, label]) => ({ value, label }));
