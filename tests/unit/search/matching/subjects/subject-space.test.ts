import { describe, expect, it } from 'vitest';
import { packSpace, unpackSpace } from '#search/matching/subjects/pack-space.ts';
import { locate, withoutTerms, type SubjectSpace } from '#search/matching/subjects/subject-space.ts';
import { cosine, readVector, toVector, writeVector } from '#search/matching/subjects/subject-vector.ts';
import type { WeighedText } from '#search/matching/weighed-text.ts';
import { randomNumbers } from '../made-up-pairs.ts';
import { learn, textOf } from './made-up-space.ts';

const SEA = 'sonar submarine torpedo hull vessel harbour'.split(' ');
const SKY = 'radar drone wing engine pilot runway'.split(' ');

/** Six hundred texts, each of some words of one of two subjects. */
function texts(count = 600): WeighedText[] {
  const random = randomNumbers(9);
  return Array.from({ length: count }, (_, index) => {
    const words = index % 2 === 0 ? SEA : SKY;
    return textOf(words.filter((_, at) => random() < 0.5 || at === index % words.length).join(' '));
  });
}
const space = learn(texts()) as SubjectSpace;
const about = (words: string) => toVector(locate(textOf(words), space));

describe('what is learned from texts', () => {
  it('brings words together that stand in the same texts, and keeps others apart', () => {
    expect(cosine(about('sonar'), about('torpedo'))).toBeGreaterThan(0.2);
    expect(Math.abs(cosine(about('sonar'), about('pilot')))).toBeLessThan(0.1);
    expect(cosine(about('sonar hull'), about('submarine vessel'))).toBeGreaterThan(
      cosine(about('sonar hull'), about('radar vessel')),
    );
  });

  it('is the same for the same texts, in whatever order the terms of one stand', () => {
    expect(learn(texts())).toEqual(space);
    const turned = textOf('torpedo hull sonar');
    expect(locate(turned, space)).toEqual(locate(textOf('hull sonar torpedo'), space));
  });

  it('is nothing while texts are few', () => {
    expect(learn(texts(499))).toBeUndefined();
    expect(learn([])).toBeUndefined();
    expect(learn(texts(500))).toBeDefined();
  });

  it('leaves out terms of one text alone, and says nothing of them', () => {
    const withRare = learn([...texts(), textOf('sonar once')]);
    expect(withRare?.terms.has('once')).toBe(false);
    expect(withRare?.terms.has('sonar')).toBe(true);
    expect(cosine(about('unheard'), about('sonar'))).toBe(0);
  });

  it('lets a term be taken out of a text exactly', () => {
    const whole: WeighedText = { terms: ['sonar', 'hull', 'pilot'], counts: [7, 2, 31] };
    const rest: WeighedText = { terms: ['sonar', 'hull'], counts: [7, 2] };
    expect(withoutTerms(locate(whole, space), [['pilot', 31]], space)).toEqual(locate(rest, space));
  });

  it('comes back from its bytes as it was', () => {
    expect(unpackSpace(packSpace(space))).toEqual(space);
  });
});

describe('what a text is about', () => {
  it('comes back from its document as it was, and not under another generation', () => {
    const vector = about('sonar hull');
    const written = writeVector(vector, 'one');
    expect(readVector(written, 'one')).toEqual(vector);
    expect(readVector(written, 'on')).toBeUndefined();
    expect(readVector(written, 'two')).toBeUndefined();
  });

  it('is alike in itself, whatever its length, and like nothing when it is empty', () => {
    expect(cosine(about('sonar hull'), about('sonar hull'))).toBeCloseTo(1, 10);
    expect(cosine(about('sonar'), toVector(new Float64Array(space.dimensions)))).toBe(0);
  });
});
