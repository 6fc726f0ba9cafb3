import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AREA_CODES } from '#db/enums.ts';

const css = readFileSync(new URL('../../../app/styles/tokens.css', import.meta.url), 'utf8');

/** Light and dark value of every colour token. */
const tokens = new Map<string, [string, string]>(
  [...css.matchAll(/--color-([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)].map(
    ([, name = '', light, dark, both]) => [name, [light ?? both ?? '', dark ?? both ?? '']],
  ),
);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast as WCAG 2.2 defines it, for mode 0 (light) or 1 (dark). */
function contrast(one: string, other: string, mode: 0 | 1): number {
  const [a, b] = [one, other].map((name) => {
    const token = tokens.get(name);
    if (!token) throw new Error(`No colour token ${name}`);
    return luminance(token[mode]);
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const areas = [...AREA_CODES]
  .filter((code) => code !== 'unclassified')
  .map((code) => `area-${code.toLowerCase()}`);
const tones = ['info', 'success', 'warning', 'error'];

const TEXT_PAIRS: [string, string][] = [
  ...['ink', 'ink-soft', 'brand', 'brand-strong', 'accent', 'error', 'error-strong'].flatMap(
    (text): [string, string][] => [
      [text, 'paper'],
      [text, 'mist'],
    ],
  ),
  ...['ink', 'ink-soft', 'brand', 'brand-strong'].map((text): [string, string] => [text, 'brand-tint']),
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
  ['on-error', 'error'],
  ['on-error', 'error-strong'],
  ['error-strong', 'error-tint'],
  ['on-deep', 'deep'],
  ['on-deep-soft', 'deep'],
  ...[...tones, ...areas].map((name): [string, string] => [name, `${name}-tint`]),
  // Running text and links inside a notice
  ...tones.flatMap((name): [string, string][] => [
    ['ink', `${name}-tint`],
    ['brand', `${name}-tint`],
  ]),
];

const GRAPHIC_PAIRS: [string, string][] = [
  ['line-strong', 'paper'],
  ['line-strong', 'mist'],
  ['focus', 'paper'],
  ['focus', 'mist'],
  ['focus', 'error-tint'],
  ['deep-focus', 'deep'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number): [string, string] => [`score-${number}`, 'paper']),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number): [string, string] => [`score-${number}`, 'score-rest']),
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('colour tokens in %s mode', (_name, mode) => {
  it.each(TEXT_PAIRS)('%s is readable on %s (4.5:1)', (text, ground) => {
    expect(contrast(text, ground, mode)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GRAPHIC_PAIRS)('%s stands out on %s (3:1)', (graphic, ground) => {
    expect(contrast(graphic, ground, mode)).toBeGreaterThanOrEqual(3);
  });
});

it('computes black on white as 21', () => {
  tokens.set('black', ['#000000', '#000000']).set('white', ['#ffffff', '#ffffff']);
  expect(contrast('black', 'white', 0)).toBeCloseTo(21, 5);
});
