import type { TextLanguage } from '../tokens.ts';

/** How endings of one origin are written in each language; the first that fits is taken. */
const ENDINGS: Readonly<Record<TextLanguage, readonly (readonly [string, string])[]>> = {
  nl: [
    ['isch', 'ik'],
    ['iteit', 'iti'],
    ['teit', 'ti'],
    ['ering', 'er'],
    ['eren', 'er'],
    ['atie', 'ation'],
    ['ctie', 'ktion'],
    ['tie', 'tion'],
    ['sie', 'sion'],
    ['iek', 'ik'],
    ['uur', 'ur'],
    ['eur', 'or'],
    ['eus', 'os'],
    ['aal', 'al'],
    ['eel', 'al'],
    ['air', 'ar'],
    ['aar', 'ar'],
    ['logie', 'logi'],
    ['fie', 'fi'],
    ['ief', 'iv'],
    ['ieve', 'iv'],
    ['isme', 'ism'],
    ['ine', 'in'],
  ],
  en: [
    ['ization', 'isation'],
    ['izing', 'er'],
    ['ize', 'iser'],
    ['yze', 'iser'],
    ['ical', 'ik'],
    ['ically', 'ik'],
    ['ics', 'ik'],
    ['ic', 'ik'],
    ['ity', 'iti'],
    ['ating', 'er'],
    ['ate', 'er'],
    ['ction', 'ktion'],
    ['ture', 'tur'],
    ['ous', 'os'],
    ['our', 'or'],
    ['logy', 'logi'],
    ['phy', 'fi'],
    ['ary', 'ar'],
    ['ine', 'in'],
  ],
};

/** Sounds that each language writes in its own way. */
const SOUNDS: Readonly<Record<TextLanguage, RegExp>> = {
  nl: /sch|ij|ou|oe|uu|eu|oo|aa|ee|ie/g,
  en: /sch|ou|oo|ee|ie|ea/g,
};
const SOUND: Readonly<Record<TextLanguage, Readonly<Record<string, string>>>> = {
  nl: { sch: 'sk', ij: 'i', ou: 'u', oe: 'u', uu: 'u', eu: 'o', oo: 'o', aa: 'a', ee: 'e', ie: 'i' },
  en: { sch: 'sk', ou: 'u', oo: 'u', ee: 'e', ie: 'e', ea: 'e' },
};

/** Letters that stand for the same sound; a `c` before `e`, `i` or `y` is an `s`. */
const SPELLINGS = /ph|th|rh|ch|ck|qu|[cxyzvw]/g;
const SPELLING: Readonly<Record<string, string>> = {
  ph: 'f',
  th: 't',
  rh: 'r',
  ch: 'k',
  ck: 'k',
  qu: 'kv',
  x: 'ks',
  y: 'i',
  z: 's',
  v: 'f',
  w: 'v',
};
const SOFT = /[eiy]/;
const DOUBLE = /(.)\1/g;

/** A word in a spelling that Dutch and English share: `fotonisch` and `photonic` both become `fotonik`. */
export function skeletonOf(word: string, language: TextLanguage): string {
  const ending = ENDINGS[language].find(([suffix]) => word.endsWith(suffix));
  const stem = ending ? word.slice(0, -ending[0].length) + ending[1] : word;
  const written = stem
    .replace(SOUNDS[language], (sound) => SOUND[language][sound] ?? sound)
    .replace(SPELLINGS, (letters, at: number, all: string) =>
      letters === 'c' ? (SOFT.test(all.charAt(at + 1)) ? 's' : 'k') : (SPELLING[letters] ?? letters),
    )
    .replace(DOUBLE, '$1');
  return written.length > 3 && written.endsWith('e') ? written.slice(0, -1) : written;
}
