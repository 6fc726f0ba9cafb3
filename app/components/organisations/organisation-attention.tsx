import type { ListingNames } from '#app/domain/listings/listing-names.ts';
import { NewMatches, type NamedNewMatch } from '../matches/new-matches.tsx';
import { useMessages } from '../messages.tsx';
import { AttentionList } from '../site/attention-list.tsx';
import { workAttention, type WaitingWork } from '../site/work-attention.ts';
import { Section } from '../ui/page-heading.tsx';

export type OrganisationAttentionData = WaitingWork & {
  newMatches: readonly NamedNewMatch[];
  names: ListingNames;
};

/** What waits in one organisation, and its new matches; nothing when there is neither. */
export function OrganisationAttention({ newMatches, names, ...waiting }: OrganisationAttentionData) {
  const { m, to, locale } = useMessages();
  const { pressing, expiring, matches, drafts } = workAttention(waiting, { m, to, locale });
  const items = [...pressing, ...expiring, ...matches, ...drafts];
  return (
    <>
      {items.length > 0 ? (
        <Section title={m.home.attention}>
          <AttentionList items={items} nothing={m.home.nothing} />
        </Section>
      ) : null}
      {newMatches.length > 0 ? (
        <Section title={m.home.matchesTitle} id="new-matches">
          <NewMatches found={newMatches} names={names} />
        </Section>
      ) : null}
    </>
  );
}
