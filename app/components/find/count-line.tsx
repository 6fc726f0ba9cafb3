import { FIND_KINDS, type FindKind } from '#app/domain/find/find-filter.ts';
import type { ShownCount } from '#app/domain/find/shown-counts.ts';
import { useMessages } from '../messages.tsx';
import { shownNumber } from './shown-number.ts';

/** How many there are of each kind, on one line. */
export function CountLine({ counts }: { counts: Readonly<Record<FindKind, ShownCount>> }) {
  const { m, locale } = useMessages();
  return FIND_KINDS.map((kind) => `${shownNumber(m, locale, counts[kind])} ${m.areas.counts[kind]}`).join(
    ' · ',
  );
}
