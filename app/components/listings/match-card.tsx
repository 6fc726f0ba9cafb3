import { formatList } from '#app/i18n/formats.ts';
import type { Counterpart } from '#search/matching/counterpart.ts';
import { ScoreBar } from '../charts/score-bar.tsx';
import { useMessages } from '../messages.tsx';
import type { TermNames } from './listing-badges.tsx';
import { ListingCard } from './listing-card.tsx';

/** A counterpart with its score, what the score is made of, and the reasons in words. */
export function MatchCard({
  match,
  areaNames,
  provinceNames,
}: {
  match: Counterpart;
  areaNames: TermNames;
  provinceNames: TermNames;
}) {
  const { m } = useMessages();
  const reasons = useReasons(match, areaNames, provinceNames);
  return (
    <ListingCard listing={match.listing} areaNames={areaNames} headingLevel={3}>
      <div className="mt-4 grid gap-3 border-t border-line pt-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] md:gap-8">
        <ScoreBar
          label={m.listings.score}
          total={match.score}
          totalText={m.listings.scoreOf(match.score)}
          parts={match.parts.map((part) => ({
            key: part.code,
            label: m.listings.parts[part.code],
            points: part.points,
            max: part.max,
          }))}
        />
        {reasons ? (
          <p className="text-sm">
            <strong>{m.listings.why}: </strong>
            {reasons}
          </p>
        ) : null}
      </div>
    </ListingCard>
  );
}

/** "radar, phased array en signaalverwerking · sensoren · TRL 6 past · Noord-Holland". */
function useReasons(match: Counterpart, areaNames: TermNames, provinceNames: TermNames): string {
  const { m, locale } = useMessages();
  const { terms, areas, trl, province } = match.reasons;
  const own = match.listing.trl
    ? m.listings.trlValue(match.listing.trl.min, match.listing.trl.max)
    : undefined;
  return [
    terms.length > 0
      ? formatList(
          locale,
          terms.map((term) => term.names[locale]),
        )
      : undefined,
    areas.length > 0
      ? formatList(
          locale,
          areas.map((area) => areaNames[area] ?? area),
        )
      : undefined,
    own !== undefined && trl.fit !== 'unknown' ? m.listings.trlReason[trl.fit](own) : undefined,
    province === null ? undefined : (provinceNames[province] ?? province),
  ]
    .filter((reason) => reason !== undefined)
    .join(' · ');
}
