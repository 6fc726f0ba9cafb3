import { MOST_CHARACTERS } from '#app/domain/find/find-filter.ts';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { FIND_FORM } from './filter-panel.tsx';

/**
 * The words to look for. They belong to the form of the filters, so that new words keep the filters and new filters
 * keep the words; both are one address.
 */
export function SearchField({ query }: { query: string }) {
  const { m, to } = useMessages();
  const { find } = m;
  return (
    <div className="mt-5 max-w-prose">
      <label htmlFor="find-q" className="font-semibold">
        {find.field}
      </label>
      <p id="find-q-hint" className="text-sm text-ink-soft">
        {find.intro}
      </p>
      <div className="relative mt-2 flex">
        <input
          id="find-q"
          form={FIND_FORM}
          type="search"
          name="q"
          maxLength={MOST_CHARACTERS}
          defaultValue={query}
          aria-describedby="find-q-hint"
          data-suggest={to('/search/suggest')}
          data-label={find.suggestions}
          data-one={find.oneSuggestion}
          data-found={find.suggestionCount('#')}
          data-none={find.noSuggestions}
          className="min-h-12 w-full min-w-0 rounded-l-sm border border-r-0 border-line-strong bg-paper px-3 text-lg"
        />
        <Button form={FIND_FORM} variant="primary" icon="search" className="rounded-l-none">
          {find.submit}
        </Button>
      </div>
    </div>
  );
}
