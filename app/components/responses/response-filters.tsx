import { RESPONSE_STATUSES } from '#db/enums.ts';
import type { ResponseFilter } from '#app/domain/responses/schemas.ts';
import { FieldTextsProvider } from '../form/field-texts.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { SelectField } from '../form/select-field.tsx';
import { useMessages } from '../messages.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';

/** Challenge and state of a list of responses; a plain form that puts them in the address. */
export function ResponseFilters({
  action,
  box,
  filter,
  challenges,
}: {
  action: string;
  box: 'received' | 'sent';
  filter: Pick<ResponseFilter, 'state' | 'challenge'>;
  challenges: readonly { publicId: string; title: string }[];
}) {
  const { m } = useMessages();
  const texts = m.responses;
  return (
    <form method="get" action={action} className="mt-6">
      <HiddenFields values={{ box }} />
      {/* A filter is never required; to say so at each would be noise. */}
      <FieldTextsProvider texts={{ optional: '', error: m.words.error }}>
        <div className="grid items-end gap-4 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]">
          <SelectField
            field={{ id: 'filter-challenge', name: 'challenge', initialValue: filter.challenge }}
            label={texts.filterChallenge}
            placeholder={texts.anyChallenge}
            options={challenges.map(({ publicId, title }) => ({ value: publicId, label: title }))}
          />
          <SelectField
            field={{ id: 'filter-state', name: 'state', initialValue: filter.state }}
            label={texts.filterState}
            placeholder={texts.anyState}
            options={RESPONSE_STATUSES.map((value) => ({ value, label: texts.status[value] }))}
          />
          <div className="flex flex-wrap gap-3">
            <Button>{texts.filter}</Button>
            {filter.challenge || filter.state ? (
              <ButtonLink variant="quiet" href={`${action}?box=${box}`}>
                {texts.clearFilter}
              </ButtonLink>
            ) : null}
          </div>
        </div>
      </FieldTextsProvider>
    </form>
  );
}
