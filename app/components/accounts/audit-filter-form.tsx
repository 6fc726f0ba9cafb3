import { OBJECT_KINDS } from '#db/enums.ts';
import { EVENT_TYPES } from '#app/domain/events/event-types.ts';
import { errorText } from '#app/i18n/messages.ts';
import { DateField } from '../form/date-field.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { FieldTextsProvider } from '../form/field-texts.tsx';
import { FormActions } from '../form/form-layout.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';

export type AuditFilterField = 'type' | 'objectKind' | 'objectId' | 'actor' | 'from' | 'to';

/** The filters of the history; a GET, so that a search has an address. Unknown values are told, not ignored. */
export function AuditFilterForm({
  values,
  errors,
}: {
  values: Readonly<Partial<Record<AuditFilterField, string>>>;
  errors: Readonly<Partial<Record<AuditFilterField, readonly string[]>>>;
}) {
  const { m } = useMessages();
  const { administration } = m;
  const labels: Readonly<Record<AuditFilterField, string>> = {
    type: administration.auditType,
    objectKind: administration.auditObjectKind,
    actor: administration.auditActor,
    objectId: administration.auditObjectId,
    from: administration.auditFrom,
    to: administration.auditTo,
  };
  const field = (name: AuditFilterField) => ({
    field: { id: `filter-${name}`, name, initialValue: values[name] },
    label: labels[name],
    required: false,
    errors: errors[name]?.map((item) => errorText(m, item)),
  });
  const summary = Object.entries(errors).flatMap(([name, codes]) =>
    codes.map((item) => ({
      message: `${labels[name as AuditFilterField]}: ${errorText(m, item)}`,
      href: `#filter-${name}`,
    })),
  );
  const options = (items: readonly string[]) => items.map((value) => ({ value, label: value }));
  return (
    <>
      <ErrorSummary title={m.words.errorSummary} errors={summary} />
      {/* In a search every field may stay empty: no need to say so at each. */}
      <FieldTextsProvider texts={{ optional: '', error: m.words.error }}>
        <form method="get" role="search" aria-label={administration.auditFilter} noValidate>
          <div className="grid gap-5 sm:grid-cols-2">
            <SelectField
              {...field('type')}
              placeholder={administration.auditAny}
              options={options(EVENT_TYPES)}
            />
            <SelectField
              {...field('objectKind')}
              placeholder={administration.auditAny}
              options={options(OBJECT_KINDS)}
            />
            <TextField {...field('actor')} type="email" autoComplete="off" />
            <TextField {...field('objectId')} autoComplete="off" />
            <DateField {...field('from')} />
            <DateField {...field('to')} />
          </div>
          <FormActions className="mt-5">
            <Button variant="primary" icon="search">
              {administration.auditSearch}
            </Button>
          </FormActions>
        </form>
      </FieldTextsProvider>
    </>
  );
}
