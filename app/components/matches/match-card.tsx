import type { ReactNode } from 'react';
import type { ListingNames } from '#app/domain/listings/listing-names.ts';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import { bandOf } from '#app/domain/matches/score-bands.ts';
import type { Counterpart } from '#search/matching/counterpart.ts';
import { ScoreBar } from '../charts/score-bar.tsx';
import { ListingCard } from '../listings/listing-card.tsx';
import { useMessages } from '../messages.tsx';
import { Badge } from '../ui/badge.tsx';
import { hindrancesInWords, reasonsInWords } from './match-words.ts';

/** A counterpart with its score, what the score is made of, why it fits and what holds it back. */
export function MatchCard({
  match,
  subject,
  names,
  isNew = false,
  children,
}: {
  match: Counterpart;
  /** The listing that it fits. */
  subject: Pick<ListingView, 'kind' | 'trl'>;
  names: ListingNames;
  /** Found since the reader last looked. */
  isNew?: boolean | undefined;
  /** What the reader can do with it, at the foot. */
  children?: ReactNode;
}) {
  const { m, locale } = useMessages();
  const { listing, reasons, hindrances, score } = match;
  const why = reasonsInWords({ reasons, sides: [subject, listing] }, names, { m, locale });
  const against = hindrancesInWords(hindrances, { m, locale });
  return (
    <ListingCard listing={listing} areaNames={names.area} headingLevel={3}>
      <div className="mt-4 grid gap-4 border-t border-line pt-4 md:grid-cols-2 md:gap-8">
        <div className="min-w-0">
          <p className="mb-1 flex flex-wrap items-center gap-2 text-sm font-semibold">
            {m.matches.bands[bandOf(score)]}
            {isNew ? <Badge tone="info">{m.matches.isNew}</Badge> : null}
          </p>
          <ScoreBar
            label={m.matches.score}
            total={score}
            totalText={m.matches.scoreOf(score)}
            zeroLabel={m.matches.noPoints}
            parts={match.parts.map((part) => ({
              key: part.code,
              label: m.matches.parts[part.code],
              points: part.points,
              max: part.max,
            }))}
          />
        </div>
        <dl className="min-w-0 text-sm">
          {why === '' ? null : (
            <>
              <dt className="font-semibold">{m.matches.why}</dt>
              <dd className="mb-3 break-words">{why}</dd>
            </>
          )}
          {against === '' ? null : (
            <>
              <dt className="font-semibold">{m.matches.holdsBack}</dt>
              <dd className="break-words">{against}</dd>
            </>
          )}
        </dl>
      </div>
      {children}
    </ListingCard>
  );
}
