import { FIND_KINDS, type FindKind } from '#app/domain/find/find-filter.ts';
import type { ShownCount } from '#app/domain/find/shown-counts.ts';
import { formatNumber } from '#app/i18n/formats.ts';
import { useMessages } from '../messages.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { findAddress, withKind, type FindState } from './find-address.ts';

export interface KindTabsProps {
  path: string;
  state: FindState;
  kinds: Readonly<Record<FindKind, ShownCount>>;
  all: ShownCount | null;
}

/** Everything, or one kind of what can be found, each with how many there are. */
export function KindTabs({ path, state, kinds, all }: KindTabsProps) {
  const { m, locale } = useMessages();
  const { find } = m;
  const shown = (count: ShownCount | null) =>
    count === 'few' ? find.fewShort : count === null ? undefined : formatNumber(locale, count);
  return (
    <Tabs
      label={find.kindsLabel}
      items={[
        {
          href: findAddress(path, withKind(state, undefined)),
          label: find.kinds.all,
          current: state.kind === undefined,
          count: shown(all),
        },
        ...FIND_KINDS.map((kind) => ({
          href: findAddress(path, withKind(state, kind)),
          label: find.kinds[kind],
          current: state.kind === kind,
          count: shown(kinds[kind]),
        })),
      ]}
    />
  );
}
