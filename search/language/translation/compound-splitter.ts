import { stem } from '../stems.ts';
import { stopWords } from '../stop-words.ts';
import { wordMemory } from '../word-memory.ts';

/** Cuts Dutch compounds into the words they are made of, as they stand in it. */
export interface CompoundSplitter {
  /** The parts, or none of a word that is simple. `onlyKnown`: not when one of the parts is no known word. */
  readonly split: (word: string, onlyKnown: boolean) => readonly string[];
}

export interface KnownWords {
  /** Words written down by people. */
  readonly written: Iterable<string>;
  /** Words met elsewhere, with how often. */
  readonly met: ReadonlyMap<string, number>;
  /** Whether a part that is not known is at least an international word. */
  readonly isInternational: (part: string) => boolean;
}

/** What Dutch puts between two parts: `veiligheid·s·systeem`, `sensor·en·netwerk`, `zonn·e·cel`. */
const LINKS = ['', 's', 'en', 'n', 'e'] as const;
const SHORTEST_COMPOUND = 7;
/** The work grows with the square of the length. */
const LONGEST_COMPOUND = 40;
const SHORTEST_PART = 3;
const MOST_PARTS = 4;

/** Prefixes, endings and function words, which are no parts though letters may spell them. */
const NO_PART: ReadonlySet<string> = new Set(
  `aal aan achter af age al ander are atie aties baar baarheid bare bij binnen boven buiten daar dan dat de
  den der ders des die ding dit door een eer elijk elijke end ende enden ens er ere eren erij ering eringen
  ers ge gen heden heid het hier hoe iek ificatie ifieke ige igheid iging igings ik in ing ingen is isch
  ische iteit je kan kers king len lijk lijke lijkheid ling loos loosheid matisch matische mee men met na
  naar nde nen niet ning of om onder ons ook op over pen per ping ren rij rijke ring rond samen sch schap
  sel sen staan stand ste stel ster te tegen ten ter ters tie ties tig ting toe tot tussen uit van veel ven
  ver voor was wat wel wie zaam zal zeer zijn zing zo`.split(/\s+/),
);
/** Words of officialese that do name something within a compound. */
const YET_A_PART: ReadonlySet<string> = new Set([
  'bedrijf',
  'bedrijven',
  'organisatie',
  'oplossing',
  'vraag',
]);

/** What a part costs: the rarer the more, an unknown one more than two known ones. */
const COST = { known: 8, short: 2, international: 20, unknown: 24, perLetter: 0.1, link: 0.5 } as const;
/** A word somebody wrote down counts as so many times met. */
const WRITTEN_COUNTS = 3;
/** A word met so often is kept whole unless its parts are met more often. */
const OFTEN = 3;
const REMEMBERED_WORDS = 20_000;

interface Way {
  readonly cost: number;
  readonly parts: readonly string[];
  readonly unknown: number;
}

const beginningOf = (word: string): string => word.slice(0, SHORTEST_PART);

/** `kol` as it stands in `kool`. */
const withBothVowels = (stemmed: string): string => stemmed.replace(/([aeou])(?=[^aeiou]*$)/, '$1$1');

const isWord = (word: string, shortest: number): boolean =>
  word.length >= shortest &&
  /^[a-z]+$/.test(word) &&
  !NO_PART.has(word) &&
  (!stopWords.nl.has(word) || YET_A_PART.has(word));

/**
 * A splitter that knows these words: the cheapest way through a word in two to four parts, of which one may be unknown,
 * and a word that is met as often as its parts stays whole (Koehn and Knight 2003).
 */
export function compoundSplitter({ written, met, isInternational }: KnownWords): CompoundSplitter {
  const words = new Set<string>();
  const counts = new Map<string, number>();
  const learn = (word: string, count: number, shortest: number) => {
    if (!isWord(word, shortest)) return;
    words.add(word);
    const id = stem(word, 'nl');
    counts.set(id, (counts.get(id) ?? 0) + count);
  };
  for (const word of new Set(written)) learn(word, WRITTEN_COUNTS, SHORTEST_PART);
  for (const [word, count] of met) learn(word, count, SHORTEST_PART + 1);
  const stems = new Set([...words].map((word) => stem(word, 'nl')).filter((id) => !NO_PART.has(id)));
  // Of all the pieces that a word can be cut into most begin as no word does, and need no stem. A stem has lost a vowel.
  const beginnings = new Set([...words, ...stems, ...[...stems].map(withBothVowels)].map(beginningOf));
  const countOf = (word: string) => counts.get(stem(word, 'nl')) ?? 0;
  const hasStem = (part: string) => beginnings.has(beginningOf(part)) && stems.has(stem(part, 'nl'));
  const isKnown = (part: string) => words.has(part) || hasStem(part);

  const isNoPart = (part: string) => NO_PART.has(part) || (stopWords.nl.has(part) && !words.has(part));

  /** Undefined for what is no known word. */
  function costOfKnown(part: string, isLast: boolean): number | undefined {
    const isShort = part.length === SHORTEST_PART;
    const isInflected = !isShort && (isLast || !part.endsWith('en')) && hasStem(part);
    const isShortHead = isShort && !isLast && stems.has(part) && (counts.get(part) ?? 0) >= OFTEN;
    if (!words.has(part) && !isInflected && !isShortHead) return undefined;
    if (isNoPart(part)) return undefined;
    return COST.known - Math.min(Math.log1p(countOf(part)), 4) + (isShort ? COST.short : 0);
  }

  /** Of a part that is no known word; undefined for what can be no part, and for what surely costs `most` or more. */
  function costOfUnknown(part: string, isLast: boolean, most: number): number | undefined {
    const { length } = part;
    const asInternational = COST.international + (length === 4 ? COST.short : 0) - COST.perLetter * length;
    if (length < 4 || asInternational >= most || isNoPart(part)) return undefined;
    if (isInternational(part)) return asInternational;
    return length > 4 && !isLast ? COST.unknown - COST.perLetter * length : undefined;
  }

  /** `costOfKnown` of the pieces of a word, found out once. */
  function knownCosts(word: string): (start: number, end: number) => number | undefined {
    const costs = new Map<number, number | undefined>();
    return (start, end) => {
      const piece = start * (LONGEST_COMPOUND + 1) + end;
      if (!costs.has(piece)) costs.set(piece, costOfKnown(word.slice(start, end), end === word.length));
      return costs.get(piece);
    };
  }

  /** The cheapest way in known words alone or with one other; of ways that cost `most` or more perhaps none. */
  function cheapestWay(
    word: string,
    costOf: ReturnType<typeof knownCosts>,
    mostUnknown: 0 | 1,
    most: number,
  ): Way | undefined {
    const best = new Map<number, Way>([[0, { cost: 0, parts: [], unknown: 0 }]]);
    for (let start = 0; start < word.length - 2; start += 1) {
      const so = best.get(start);
      if (so === undefined || so.parts.length >= MOST_PARTS) continue;
      for (let end = start + SHORTEST_PART; end <= word.length; end += 1) {
        const left = word.length - end;
        if ((start === 0 && left === 0) || left === 1 || left === 2) continue;
        const known = costOf(start, end);
        if (known === undefined && so.unknown === mostUnknown) continue;
        const part = word.slice(start, end);
        const cost = known ?? costOfUnknown(part, left === 0, most - so.cost);
        if (cost === undefined) continue;
        const unknown = so.unknown + (known === undefined ? 1 : 0);
        for (const link of left > 0 ? LINKS : ['']) {
          if (!word.startsWith(link, end) || (left > 0 && link.length >= left)) continue;
          const way = {
            cost: so.cost + cost + (link === '' ? 0 : COST.link),
            parts: [...so.parts, part],
            unknown,
          };
          const other = best.get(end + link.length);
          if (other === undefined || way.cost < other.cost) best.set(end + link.length, way);
        }
      }
    }
    return best.get(word.length);
  }

  function split(word: string, onlyKnown: boolean): readonly string[] {
    if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND || !/^[a-z]+$/.test(word))
      return [];
    const costOf = knownCosts(word);
    const known = cheapestWay(word, costOf, 0, Infinity);
    const most = known?.cost ?? Infinity;
    const other = onlyKnown ? undefined : cheapestWay(word, costOf, 1, most);
    const way = other && other.cost < most ? other : known;
    if (way === undefined) return [];
    if (way.unknown > 0 && !way.parts.some((part) => part.length > 3 && isKnown(part))) return [];
    const whole = countOf(word);
    if (whole < OFTEN) return way.parts;
    if (way.unknown > 0) return [];
    const logs = way.parts.map((part) => Math.log(Math.max(0.1, countOf(part))));
    const mean = Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
    return mean < whole ? [] : way.parts;
  }

  return { split: remembering(split) };
}

function remembering(split: CompoundSplitter['split']): CompoundSplitter['split'] {
  const remembered = {
    all: wordMemory<readonly string[]>(REMEMBERED_WORDS),
    known: wordMemory<readonly string[]>(REMEMBERED_WORDS),
  };
  return (word, onlyKnown) => {
    const known = remembered[onlyKnown ? 'known' : 'all'];
    const before = known.get(word);
    if (before !== undefined) return before;
    const parts = split(word, onlyKnown);
    known.set(word, parts);
    return parts;
  };
}
