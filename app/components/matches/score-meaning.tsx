import { BAND_RANGES, RIGHT_IN_TEN, SCORE_BANDS } from '#app/domain/matches/score-bands.ts';
import { useMessages } from '../messages.tsx';
import { Details } from '../ui/details.tsx';

/** What a score says, in words: how often a match of each band is a right one, as measured. */
export function ScoreMeaning({ className }: { className?: string }) {
  const { m } = useMessages();
  const { meaning, bands } = m.matches;
  return (
    <Details summary={meaning.title} className={className}>
      <div className="grid max-w-prose gap-3">
        <p>{meaning.intro}</p>
        <dl className="grid gap-2 sm:grid-cols-[max-content_1fr] sm:gap-x-6">
          {SCORE_BANDS.map((band) => (
            <div key={band} className="sm:contents">
              <dt className="font-semibold">{meaning.range(bands[band], ...BAND_RANGES[band])}</dt>
              <dd>{meaning.right(RIGHT_IN_TEN[band])}</dd>
            </div>
          ))}
        </dl>
        <p>{meaning.caution}</p>
      </div>
    </Details>
  );
}
