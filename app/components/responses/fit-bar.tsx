import { bandOf } from '#app/domain/matches/score-bands.ts';
import type { ResponseView } from '#app/domain/responses/response-view.ts';
import { ScoreBar } from '../charts/score-bar.tsx';
import { useMessages } from '../messages.tsx';

/** How well a pair fits, with what the score is made of; the words "no match" when none is on record. */
export function FitBar({
  fit,
  nothing,
  compact = true,
}: {
  fit: ResponseView['fit'];
  nothing: string;
  compact?: boolean | undefined;
}) {
  const { m } = useMessages();
  if (fit === null) return <span className="text-ink-soft">{nothing}</span>;
  const names: Readonly<Record<string, string>> = m.matches.parts;
  return (
    <>
      <p className="text-sm font-semibold">{m.matches.bands[bandOf(fit.score)]}</p>
      <ScoreBar
        label={m.matches.score}
        total={fit.score}
        totalText={m.matches.scoreOf(fit.score)}
        zeroLabel={m.matches.noPoints}
        parts={fit.parts.map(({ code, points, max }) => ({
          key: code,
          label: names[code] ?? code,
          points,
          max,
        }))}
        compact={compact}
      />
    </>
  );
}
