import type { ListingView } from '#app/domain/listings/listing-view.ts';
import { TrlScale } from '../charts/trl-scale.tsx';
import { useMessages } from '../messages.tsx';

/** How far it is and where it goes, or what is sought: in words, and drawn on the scale of nine levels. */
export function MaturityFacts({ listing }: { listing: ListingView }) {
  const { m } = useMessages();
  const { trl, trlTarget, trlHard, kind } = listing;
  if (trl === null) return null;
  const { groups, facts } = m.listingFields;
  const words =
    kind === 'capability'
      ? [facts.trlNow(trl.min), ...(trlTarget === null ? [] : [facts.trlTarget(trlTarget)])]
      : [facts.trlWindow(trl.min, trl.max), ...(trlHard ? [facts.trlHard] : [])];
  return (
    <section>
      <h2 className="mb-2 text-lg font-semibold">{groups.maturity}</h2>
      <TrlScale min={trl.min} max={trl.max} target={trlTarget} />
      <p className="mt-1.5">
        {words.join('; ')} <span className="text-ink-soft">({facts.trlScale})</span>
      </p>
    </section>
  );
}
