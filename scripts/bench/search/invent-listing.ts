import { AREA_CODES, OFFER_KINDS, type AreaCode, type Audience, type Identity } from '#db/enums.ts';
import type { ListingKind, OfferKind } from '#db/enums.ts';
import type { TextLanguage } from '#search/language/tokens.ts';
import { PROVINCES } from './invent-organisation.ts';
import { seededRandom, type Random } from './seeded-random.ts';
import {
  FIELD_NAMES,
  FUNCTION_WORDS,
  GENERAL_WORDS,
  rareWord,
  TOPICS_OF_FIELD,
  type Topic,
} from './vocabulary.ts';

/** What a listing says. */
export interface ListingWords {
  readonly language: TextLanguage;
  readonly title: string;
  readonly body: string;
  readonly keywords: readonly string[];
}

/** A listing that nobody posted, with all that the ranking and the filters look at. */
export interface InventedListing extends ListingWords {
  readonly kind: ListingKind;
  /** The primary area first. */
  readonly areas: readonly AreaCode[];
  readonly trl: { readonly min: number; readonly max: number } | null;
  readonly trlHard: boolean;
  readonly audience: Exclude<Audience, 'private'>;
  readonly identity: Identity;
  readonly offerKind: OfferKind | null;
  readonly productionProvince: string | null;
  /** How long ago it was published. */
  readonly days: number;
  /** Which organisation posted it, by number. */
  readonly organisation: number;
}

const SEED = 20;
const WORDS = { fewest: 60, most: 250 } as const;
const SENTENCE = { fewest: 8, most: 21 } as const;
/** Every so many-th listing is a challenge. */
const CHALLENGE_EVERY = 10;
const LONGEST_TITLE = 140;

/** Whether the listing of this number is a challenge. */
export const isChallenge = (number: number): boolean => number % CHALLENGE_EVERY === 3;

/**
 * The listing of a number, the same in every run and whatever others there are. `words` replaces what it says.
 * Subjects, words within a subject and organisations are as unevenly spread as real ones (Zipf).
 */
export function inventListing(number: number, organisations: number, words?: ListingWords): InventedListing {
  const random = seededRandom(SEED, number);
  const topicNumber = random.early(TOPICS_OF_FIELD.length);
  const challenge = isChallenge(number);
  const audience = random.chance(0.3) ? 'public' : random.chance(0.8) ? 'verified' : 'defence';
  return {
    ...(words ?? write(random, topicNumber)),
    kind: challenge ? 'challenge' : 'capability',
    areas: areasOf(random, topicNumber),
    trl: trlOf(random, challenge),
    trlHard: challenge && random.chance(0.2),
    audience,
    identity: audience !== 'public' && random.chance(0.15) ? 'masked' : 'named',
    offerKind: challenge ? null : random.pick(OFFER_KINDS),
    productionProvince: !challenge && random.chance(0.1) ? random.pick(PROVINCES) : null,
    days: random.below(300),
    organisation: random.early(organisations),
  };
}

function areasOf(random: Random, topicNumber: number): AreaCode[] {
  const primary = AREA_CODES[topicNumber % AREA_CODES.length] ?? 'unclassified';
  const other = random.pick(AREA_CODES.slice(0, 6));
  return random.chance(0.2) && other !== primary ? [primary, other] : [primary];
}

function trlOf(random: Random, isWindow: boolean): InventedListing['trl'] {
  if (random.chance(0.08)) return null;
  const min = 1 + random.below(9);
  return { min, max: isWindow ? Math.min(9, min + random.below(4)) : min };
}

function write(random: Random, topicNumber: number): ListingWords {
  const language = random.chance(0.55) ? 'nl' : 'en';
  const topic = TOPICS_OF_FIELD[topicNumber] ?? { names: { nl: [], en: [] } };
  const second = random.pickEarly(TOPICS_OF_FIELD);
  const word = () => chooseWord(random, language, random.chance(0.85) ? topic : second);
  const names = topic.names[language];
  const title = [random.pickEarly(names), random.pick(GENERAL_WORDS[language]), random.pickEarly(names)];
  return {
    language,
    title: capital(title.join(' ')).slice(0, LONGEST_TITLE),
    body: writeBody(random, word),
    keywords: Array.from({ length: random.below(5) }, () => random.pickEarly(names)),
  };
}

function writeBody(random: Random, word: () => string): string {
  let left = between(random, WORDS);
  const sentences: string[] = [];
  while (left > 0) {
    const end = Math.max(0, left - between(random, SENTENCE));
    const words: string[] = [];
    for (; left > end; left -= 1) {
      const next = word();
      words.push(next);
      // A name may be several words.
      left -= next.split(' ').length - 1;
    }
    sentences.push(`${capital(words.join(' '))}.`);
  }
  return sentences.join(' ');
}

const between = (random: Random, { fewest, most }: { fewest: number; most: number }): number =>
  fewest + random.below(most - fewest + 1);

/** Shares as in the proposals and catalogues of the field: two words in five say nothing by themselves. */
function chooseWord(random: Random, language: TextLanguage, topic: Topic): string {
  const share = random.next();
  if (share < 0.44) return random.pickEarly(FUNCTION_WORDS[language]);
  if (share < 0.66) return random.pickEarly(GENERAL_WORDS[language]);
  if (share < 0.88) return random.pickEarly(topic.names[language]);
  if (share < 0.95) return random.pickEarly(FIELD_NAMES[language]);
  return rareWord(random, language);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
