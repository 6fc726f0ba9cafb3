import { describe, expect, it } from 'vitest';
import { ScoreBar } from '#app/components/charts/score-bar.tsx';
import { wholePoints } from '#app/components/charts/score-parts.ts';
import { bareHtml } from './html.ts';

const part = (key: string, points: number) => ({ key, label: key, points });

describe('wholePoints', () => {
  it('adds up to the rounded total', () => {
    expect(
      wholePoints(75.5, [part('a', 41.3), part('b', 18), part('c', 9.6), part('d', 4.5), part('e', 2.1)]),
    ).toEqual([42, 18, 10, 4, 2]);
  });

  it('gives the last point to the largest remainder, and to the first of equals', () => {
    expect(wholePoints(2, [part('a', 1), part('b', 1), part('c', 1)])).toEqual([1, 1, 0]);
    expect(wholePoints(3, [part('a', 0.4), part('b', 2.6)])).toEqual([0, 3]);
  });

  it('scales parts that do not sum to the total', () => {
    expect(wholePoints(100, [part('a', 60), part('b', 60)])).toEqual([50, 50]);
  });

  it('gives nothing when there is nothing', () => {
    expect(wholePoints(0, [part('a', 0)])).toEqual([0]);
    expect(wholePoints(40, [])).toEqual([]);
  });
});

describe('ScoreBar', () => {
  const parts = [
    { ...part('Tekst', 42), max: 55 },
    { ...part('TRL', 10), max: 10 },
    { ...part('Regio', 0), max: 5 },
  ];

  it('draws a segment per part that scored and names all parts', () => {
    const swatch =
      '<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><rect width="12" height="12"></rect></svg>';
    expect(bareHtml(<ScoreBar label="Match" total={52} totalText="52 van 100" parts={parts} />)).toBe(
      '<div><div><p><span>Match: 52 van 100</span><span aria-hidden="true">52</span></p>' +
        '<svg viewBox="0 0 100 8" preserveAspectRatio="none" width="100%" height="12" aria-hidden="true">' +
        '<rect width="100" height="8"></rect><rect x="0" width="41.5" height="8"></rect>' +
        '<rect x="42" width="9.5" height="8"></rect></svg></div><ul>' +
        `<li>${swatch}<span>Tekst</span> <span>42<span> / 55</span></span></li>` +
        `<li>${swatch}<span>TRL</span> <span>10<span> / 10</span></span></li>` +
        `<li>${swatch}<span>Regio</span> <span>0<span> / 5</span></span></li></ul></div>`,
    );
  });

  it('names the parts without points in one line, when given the words for it', () => {
    const html = bareHtml(
      <ScoreBar label="Match" total={52} totalText="52 van 100" parts={parts} zeroLabel="Geen punten" />,
    );
    expect(html).toContain('</ul><p>Geen punten: Regio</p></div>');
    expect(html.match(/<li>/g)).toHaveLength(2);
  });

  it('says the parts in words when there is no legend', () => {
    expect(
      bareHtml(<ScoreBar compact label="Match" total={52} totalText="52 van 100" parts={parts} />),
    ).toContain(' role="img" aria-label="Tekst 42, TRL 10, Regio 0">');
  });
});
