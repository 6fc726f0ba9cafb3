import { describe, expect, it } from 'vitest';
import { condense } from '#app/components/ui/condense-diff.ts';
import { diffWords } from '#app/components/ui/word-diff.ts';

const long = Array.from({ length: 60 }, (_, index) => `woord${String(index)}`).join(' ');

describe('condense', () => {
  it('keeps the changes and a little of what stands around them', () => {
    const runs = condense(diffWords(`${long} oud ${long}`, `${long} nieuw ${long}`), 20);
    expect(runs).toEqual([
      { kind: 'same', text: '… woord58 woord59 ' },
      { kind: 'deleted', text: 'oud' },
      { kind: 'inserted', text: 'nieuw' },
      { kind: 'same', text: ' woord0 woord1 …' },
    ]);
  });

  it('leaves a short text as it is', () => {
    const runs = diffWords('een twee drie', 'een vier drie');
    expect(condense(runs, 20)).toEqual(runs);
  });
});
