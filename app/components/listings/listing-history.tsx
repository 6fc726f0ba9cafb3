import type { ListingKind } from '#db/enums.ts';
import type { Moment } from '#app/domain/listings/history.ts';
import type { ListingContent, ListingField } from '#app/domain/listings/listing-fields.ts';
import type { ListingNames } from '#app/domain/listings/listing-names.ts';
import { formatDateTime } from '#app/i18n/formats.ts';
import type { Messages } from '#app/i18n/messages.ts';
import { useMessages } from '../messages.tsx';
import { Timeline } from '../ui/timeline.tsx';
import { FieldChanges } from './field-changes.tsx';

type Entry = Moment & {
  by: string | null;
  changes: { fields: ListingField[]; before: Partial<ListingContent>; after: Partial<ListingContent> };
};

/** What happened to a listing, newest first: who did it, and what each version changed. */
export function ListingHistory({
  kind,
  entries,
  names,
}: {
  kind: ListingKind;
  entries: readonly Entry[];
  names: ListingNames;
}) {
  const { m, locale } = useMessages();
  return (
    <Timeline
      items={entries.map((entry, index) => ({
        key: `${String(index)} ${entry.at.toISOString()}`,
        when: <time dateTime={entry.at.toISOString()}>{formatDateTime(locale, entry.at)}</time>,
        title: `${whatOf(m, entry)} · ${whoOf(m, entry)}`,
        children:
          entry.changes.fields.length > 0 ? (
            <FieldChanges kind={kind} names={names} {...entry.changes} />
          ) : undefined,
      }))}
    />
  );
}

function whatOf(m: Messages, entry: Entry): string {
  const { history, ends } = m.listingManage;
  if (entry.kind === 'saved') {
    return entry.previous === null ? history.made : history.changed(String(entry.version));
  }
  const text = history.events[entry.type];
  return entry.endedAs === null ? text : `${text}: ${ends[entry.endedAs].toLowerCase()}`;
}

function whoOf(m: Messages, { by, userId }: Entry): string {
  const { history, somebody } = m.listingManage;
  return by ?? (userId === null ? history.bySystem : somebody);
}
