import { FieldTextsProvider } from '../form/field-texts.tsx';
import { TextField } from '../form/text-field.tsx';
import { Button } from '../ui/button.tsx';

/** A search by one word or address above a list; a GET, so that its address can be kept. */
export function SearchBar({
  label,
  submitLabel,
  query,
}: {
  label: string;
  submitLabel: string;
  query: string;
}) {
  return (
    // In a search every field may stay empty: no need to say so at each.
    <FieldTextsProvider texts={{ optional: '', error: '' }}>
      <form method="get" role="search" className="mb-8 flex max-w-form flex-wrap items-end gap-3">
        <TextField
          field={{ id: 'filter-q', name: 'q', initialValue: query }}
          label={label}
          required={false}
          type="search"
          className="min-w-60 flex-1"
        />
        <Button variant="secondary" icon="search">
          {submitLabel}
        </Button>
      </form>
    </FieldTextsProvider>
  );
}
