import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';

import { dutchWordsInS } from './dutch-words-in-s.ts';
import type { TextLanguage } from './tokens.ts';
import { detached, wordMemory } from './word-memory.ts';

/** British words whose American form differs by more than a rule; the corpus holds both spellings. */
const AMERICAN: Readonly<Record<string, string>> = {
  aluminium: 'aluminum',
  calibre: 'caliber',
  centre: 'center',
  centres: 'centers',
  defence: 'defense',
  fibre: 'fiber',
  fibres: 'fibers',
  grey: 'gray',
  licence: 'license',
  litre: 'liter',
  manoeuvre: 'maneuver',
  metre: 'meter',
  metres: 'meters',
  mould: 'mold',
  moulding: 'molding',
  offence: 'offense',
  programme: 'program',
  programmes: 'programs',
  sulphur: 'sulfur',
  tonne: 'ton',
  tyre: 'tire',
  tyres: 'tires',
};

/** Dutch singulars on consonant + `es`, in which the `s` belongs to the word. */
const DUTCH_SINGULAR = new Set(['adres', 'compres', 'congres', 'expres', 'fles', 'proces', 'succes']);

/** Dutch plurals that change a vowel, which no suffix rule can meet. */
const DUTCH_IRREGULAR: Readonly<Record<string, string>> = {
  daken: 'dak',
  dagen: 'dag',
  gebreken: 'gebrek',
  glazen: 'glas',
  lagen: 'laag',
  leden: 'lid',
  middelen: 'middel',
  paden: 'pad',
  processen: 'proces',
  schepen: 'schip',
  slagen: 'slag',
  steden: 'stad',
  vaten: 'vat',
  wegen: 'weg',
};

function toAmerican(word: string): string {
  const known = AMERICAN[word];
  if (known !== undefined) return known;
  if (word.length < 6) return word;
  return word
    .replace(/(?<=[a-z]{3})our(?=s?$|ed$|ing$|less$)/, 'or')
    .replace(/(?<=[a-z]{3})is(?=(?:e|es|ed|ing|er|ers|ation|ations)$)/, 'iz')
    .replace(/lys(?=(?:e|ed|ing|er)$)/, 'lyz');
}

/** Singulars on `ens`, in which the `s` belongs to the word; of the others it is a plural: wagens. */
const ENS = /(?:mens|lens|grens|wens|kans|dens)$/;

function toDutchSingular(word: string): string {
  const irregular = DUTCH_IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  // The Snowball rules keep the s of `drones`, `frequenties` and `wagens`.
  if (word.length > 4 && /[^aeiou]es$/.test(word) && !DUTCH_SINGULAR.has(word)) return word.slice(0, -1);
  if (word.length > 5 && (/(?:ies|ys)$/.test(word) || (word.endsWith('ens') && !ENS.test(word)))) {
    return word.slice(0, -1);
  }
  return word;
}

/** Snowball, then the spellings of a word at its end brought together: klepp(en) and klep, briev(en) and brief. */
function stemDutchWord(word: string): string {
  if (dutchWordsInS.has(word)) return word;
  const stemmed = stemDutch(toDutchSingular(word)).replace(/(?<=..)([^aeiou])\1$/, '$1');
  if (stemmed.length < 3) return stemmed;
  return stemmed.replace(/v$/, 'f').replace(/z$/, 's');
}

const REMEMBERED_WORDS = 20_000;
const remembered = { nl: wordMemory<string>(REMEMBERED_WORDS), en: wordMemory<string>(REMEMBERED_WORDS) };

/** The stem of one folded word: `sensoren` → `sensor`, `modelling` → `model`, `fibres` → `fiber`. */
export function stem(met: string, language: TextLanguage): string {
  const known = remembered[language].get(met);
  if (known !== undefined) return known;
  const word = detached(met);
  const stemmed = language === 'nl' ? stemDutchWord(word) : stemEnglish(toAmerican(word));
  const result = stemmed.length > 0 ? stemmed : word;
  remembered[language].set(word, result);
  return result;
}
