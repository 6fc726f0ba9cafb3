import { isTerm, keyOf } from '../read-word.ts';
import { stem } from '../stems.ts';
import { tokenise } from '../tokens.ts';
import { detached, wordMemory } from '../word-memory.ts';

import type { Learned, LearnedWord } from './learn-word-pairs.ts';
import type { Entry } from './vocabulary.ts';
import { wordSense, type WordSense } from './word-sense.ts';
import { writtenWords, type Names, type WrittenWords } from './written-words.ts';

/** English stems with how much of each is expected. */
export type Meaning = ReadonlyMap<string, number>;

/** Reads Dutch as English stems. */
export interface Dictionary {
  /** An English word of this stem, the most usual one: for showing. */
  readonly wordOf: (englishStem: string) => string;
  /** Hears of every word or name in a Dutch text that says something, with its meaning. */
  readonly read: (text: string, hear: (dutch: string, meaning: Meaning) => void) => void;
}

/** Written meanings weigh as much as so many sightings in reference lists. */
const WRITTEN_SIGHTINGS = 2;
/** A compound seen as a whole so often is believed half; the other half is its parts. */
const WHOLE_SIGHTINGS = 2;
/** Of the meaning of a written compound: its own. The rest is that of its parts. */
const OWN_SHARE = 0.8;
const MOST_STEMS = 8;
/** A look-alike believed so much is taken before the word is read as a compound. */
const SURE = 0.8;
/** How far a word of which nothing is known is taken to be the same in English. */
const UNKNOWN_TRUST = 0.5;
/** Parts of parts are looked up so deep. */
const DEEPEST = 3;
const REMEMBERED_WORDS = 40_000;
const REMEMBERED_PARTS = 10_000;

/** A word of a text, read once. */
interface KnownWord {
  /** By what a phrase knows it. */
  readonly key: string;
  /** Nothing of a word that says nothing. */
  readonly meaning: Meaning | undefined;
}

/** A written vocabulary and what was learned beside it, read once: the costly half of a dictionary. */
export interface DictionaryBase {
  readonly written: WrittenWords;
  readonly sense: WordSense;
  readonly parts: ReadonlyMap<string, LearnedWord>;
  readonly wholes: ReadonlyMap<string, LearnedWord>;
}

/** Takes some tenths of a second. */
export function readVocabulary(entries: readonly Entry[], learned: Learned): DictionaryBase {
  const written = writtenWords(entries);
  return {
    written,
    sense: wordSense(written, learned.dutch, learned.english),
    parts: new Map(Object.entries(learned.parts)),
    wholes: new Map(Object.entries(learned.wholes)),
  };
}

/** A dictionary on this base; what `added` says of a word or name goes before what the base says of it. */
export function createDictionary(base: DictionaryBase, added: readonly Entry[] = []): Dictionary {
  const { written, sense, parts, wholes } = base;
  const { splitter, alike } = sense;
  const more = writtenWords(added);
  const remembered = wordMemory<KnownWord>(REMEMBERED_WORDS);
  /** Of the parts of words, by how deep they were met. */
  const ofParts = Array.from({ length: DEEPEST }, () => wordMemory<Meaning>(REMEMBERED_PARTS));
  const ofPhrases = new WeakMap<Names, Meaning>();

  /** What lists say of a word, written and learned. */
  function listed(word: string): Meaning | undefined {
    const id = stem(word, 'nl');
    const own = more.meaningsOf(word, id);
    if (own) return strongest(stemsOfNames(own));
    const names = written.meaningsOf(word, id);
    const seen = parts.get(id);
    if (!names) return seen && strongest(new Map(Object.entries(seen.meanings)));
    const known = stemsOfNames(names);
    if (!seen) return strongest(known);
    return strongest(
      mixed(
        known,
        new Map(Object.entries(seen.meanings)),
        WRITTEN_SIGHTINGS / (WRITTEN_SIGHTINGS + seen.seen),
      ),
    );
  }

  function meaningOfParts(words: readonly string[], depth: number): Meaning {
    const sum = new Map<string, number>();
    for (const word of words) {
      for (const [id, share] of meaningOfPart(word, depth)) sum.set(id, (sum.get(id) ?? 0) + share);
    }
    return sum;
  }

  function meaningOfPart(word: string, depth: number): Meaning {
    const before = ofParts[depth]?.get(word);
    if (before) return before;
    const meaning = meaningOf(word, depth + 1);
    ofParts[depth]?.set(word, meaning);
    return meaning;
  }

  function meaningOf(word: string, depth: number): Meaning {
    const isDeep = depth >= DEEPEST;
    const found = listed(word);
    if (found) {
      const of = isDeep ? [] : splitter.split(word, true);
      return of.length === 0 ? found : mixed(found, meaningOfParts(of, depth), OWN_SHARE);
    }
    const like = alike.find(word);
    const of = isDeep || (like && like.trust >= SURE) ? [] : splitter.split(word, false);
    if (of.length > 0) {
      const whole = wholes.get(stem(word, 'nl'));
      const sum = meaningOfParts(of, depth);
      return whole ? mixed(wholeMeaning(whole), sum, whole.seen / (whole.seen + WHOLE_SIGHTINGS)) : sum;
    }
    if (like) return new Map([...like.stems].map(([id, share]) => [id, share * like.trust]));
    return new Map([[stem(word, 'en'), UNKNOWN_TRUST]]);
  }

  function know(met: string): KnownWord {
    const before = remembered.get(met);
    if (before) return before;
    const word = detached(met);
    const known = {
      key: keyOf(word, 'nl'),
      meaning: isTerm(word, 'nl') ? meaningOf(word, 0) : undefined,
    };
    remembered.set(word, known);
    return known;
  }

  function meaningOfPhrase(names: Names): Meaning {
    const meaning = ofPhrases.get(names) ?? strongest(stemsOfNames(names));
    ofPhrases.set(names, meaning);
    return meaning;
  }

  return {
    wordOf: (englishStem) => sense.englishWords.get(englishStem) ?? englishStem,
    read: (text, hear) => {
      const words = tokenise(text);
      const known = words.map(know);
      const keys = known.map(({ key }) => key);
      let inPhrase = 0;
      known.forEach(({ meaning }, index) => {
        const phrase = more.phraseAt(keys, index) ?? written.phraseAt(keys, index);
        if (phrase) {
          hear(words.slice(index, index + phrase.length).join(' '), meaningOfPhrase(phrase.names));
          inPhrase = Math.max(inPhrase, index + phrase.length);
        }
        if (index >= inPhrase && meaning) hear(words[index] ?? '', meaning);
      });
    },
  };
}

const wholeMeaning = ({ meanings }: LearnedWord): Meaning => strongest(new Map(Object.entries(meanings)));

/** The stems of names, each with what its names weigh. */
function stemsOfNames(names: Names): Meaning {
  const stems = new Map<string, number>();
  for (const [name, share] of names) {
    for (const id of name.split(' ')) stems.set(id, (stems.get(id) ?? 0) + share);
  }
  return stems;
}

function strongest(meaning: Meaning): Meaning {
  if (meaning.size <= MOST_STEMS) return meaning;
  return new Map([...meaning].sort(([, a], [, b]) => b - a).slice(0, MOST_STEMS));
}

/** The two together, the first for such a share. */
function mixed(one: Meaning, other: Meaning, share: number): Meaning {
  const both = new Map([...one].map(([id, value]) => [id, value * share]));
  for (const [id, value] of other) both.set(id, (both.get(id) ?? 0) + value * (1 - share));
  return both;
}
