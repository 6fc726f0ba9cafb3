import type { ListingNames } from '#app/domain/listings/listing-names.ts';
import type { NewMatch } from '#app/domain/matches/new-match.ts';
import { bandOf } from '#app/domain/matches/score-bands.ts';
import type { Counterpart } from '#search/matching/counterpart.ts';
import type { PartCode } from '#search/matching/score.ts';
import { ScoreBar } from '../charts/score-bar.tsx';
import { ListingBadges } from '../listings/listing-badges.tsx';
import { PosterLine } from '../listings/poster-line.tsx';
import { useMessages } from '../messages.tsx';
import { Card, CardList } from '../ui/card.tsx';
import { reasonsInWords } from './match-words.ts';

/** A new match whose shared subjects have names. */
export type NamedNewMatch = Omit<NewMatch, 'reasons'> & { reasons: Counterpart['reasons'] };

/** Recorded matches that the reader has not seen yet; each leads to its place among all matches of the own listing. */
export function NewMatches({ found, names }: { found: readonly NamedNewMatch[]; names: ListingNames }) {
  const { m, locale, to } = useMessages();
  return (
    <>
      <p className="mb-4 max-w-prose text-ink-soft">{m.home.matchesIntro}</p>
      <CardList
        items={found}
        itemKey={({ own, listing }) => `${own.publicId}-${listing.publicId}`}
        render={({ organisation, own, listing, score, parts, reasons }) => {
          const why = reasonsInWords({ reasons, sides: [own, listing] }, names, { m, locale });
          return (
            <Card
              title={listing.title}
              lang={listing.language === locale ? undefined : listing.language}
              href={to(`/o/${organisation}/listings/${own.publicId}/matches#match-${listing.publicId}`)}
              badges={<ListingBadges listing={listing} areaNames={names.area} />}
              meta={<PosterLine poster={listing.poster} />}
            >
              <div className="grid items-start gap-x-8 gap-y-2 md:grid-cols-2">
                <div>
                  <p className="text-sm font-semibold">{m.matches.bands[bandOf(score)]}</p>
                  <ScoreBar
                    compact
                    label={m.matches.score}
                    total={score}
                    totalText={m.matches.scoreOf(score)}
                    parts={parts.map(({ code, points, max }) => ({
                      key: code,
                      // The engine that recorded it may have had other parts than this one.
                      label: (m.matches.parts[code as PartCode] as string | undefined) ?? code,
                      points,
                      max,
                    }))}
                  />
                </div>
                <div className="min-w-0 text-sm break-words">
                  {why === '' ? null : (
                    <p>
                      <strong>{m.matches.why}: </strong>
                      {why}
                    </p>
                  )}
                  <p className="text-ink-soft">{m.home.matchFor(own.title)}</p>
                </div>
              </div>
            </Card>
          );
        }}
      />
    </>
  );
}
