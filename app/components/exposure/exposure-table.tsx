import { balanceOf, type Exposure } from '#app/domain/exposure/exposure.ts';
import { formatNumber, formatShare } from '#app/i18n/formats.ts';
import { ShareBar } from '../charts/share-bar.tsx';
import { useMessages } from '../messages.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Table } from '../ui/table.tsx';

/** What each group holds of all that is offered and of the places where it is seen; two groups at least. */
export function ExposureTable<Group extends string>({
  caption,
  groupHeader,
  names,
  rows,
}: {
  /** Names the table for screen readers. */
  caption: string;
  groupHeader: string;
  names: Readonly<Record<Group | 'other', string>>;
  rows: readonly Exposure<Group>[];
}) {
  const { m, locale } = useMessages();
  const texts = m.exposure;
  if (rows.length < 2) return <EmptyState title={texts.none}>{texts.noneText}</EmptyState>;
  // To one scale, so that the bars of a row can be held against each other.
  const most = Math.max(...rows.flatMap((row) => [row.shareOfListings, row.shareOfPlaces]));
  const share = (part: number, count: number) => (
    <>
      <span className="font-semibold tabular-nums">{formatShare(locale, part)}</span>{' '}
      <span className="text-sm text-ink-soft tabular-nums">({formatNumber(locale, count)})</span>
      <ShareBar className="mt-1.5 w-full" part={part} whole={most} />
    </>
  );
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ group }) => group}
      columns={[
        { key: 'group', header: groupHeader, rowHeader: true, render: ({ group }) => names[group] },
        {
          key: 'listings',
          header: texts.shareOfListings,
          render: ({ shareOfListings, listings }) => share(shareOfListings, listings),
        },
        {
          key: 'places',
          header: texts.shareOfPlaces,
          render: ({ shareOfPlaces, places }) => share(shareOfPlaces, places),
        },
        {
          key: 'ratio',
          header: texts.ratio,
          render: ({ ratio }) =>
            ratio === null ? (
              <span className="text-ink-soft">{texts.unknown}</span>
            ) : (
              <>
                <span className="font-semibold tabular-nums">
                  {texts.times(formatNumber(locale, Math.round(100 * ratio) / 100))}
                </span>{' '}
                <span className="block text-sm text-ink-soft">{texts.balance[balanceOf(ratio)]}</span>
              </>
            ),
        },
      ]}
    />
  );
}
