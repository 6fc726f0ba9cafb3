/** What may stand between the words of a marking. */
const GAP = String.raw`[\s.:_\p{Pd}]*`;
/** A word begins, or ends, here; an underscore is no part of it. */
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
/** After a single letter: not the first of initials, as in Stg. C.O.C., and no C++. */
const END_OF_LETTER = String.raw`(?!\.?[\p{L}\p{N}]|[+#])`;

const marking = (...words: string[]) => new RegExp(START + words.join(GAP), 'giu');

const SECRET_NL = `(?:zeer${GAP}geh(?:eim)?|geh(?:eim)?|conf(?:identieel)?)${END}`;
const SECRET_NL_LETTERS = String.raw`(?:z[.\s]?g|g|c)${END_OF_LETTER}`;

/**
 * Markings of classified information that must never stand in a listing: the Dutch ones (VIRBI), NATO's and the
 * EU's, and protection levels of ABDO. Publishing is blocked where one is found.
 */
const MARKINGS: readonly RegExp[] = [
  marking(String.raw`dep(?:t|art(?:ementaal)?)?`, String.raw`v(?:ertr(?:ouwelijk)?)?${END}\.?`),
  marking('stg', String.raw`(?:${SECRET_NL}|${SECRET_NL_LETTERS})\.?`),
  // Written in full it is a word of ordinary sentences, after which initials may follow.
  marking('staatsgeheim', SECRET_NL),
  marking(String.raw`staatsgeheim[\s_\p{Pd}]*${SECRET_NL_LETTERS}`),
  new RegExp(
    String.raw`${START}tbb(?:[\s:_\p{Pd}]*|\.)(?:(?:niveau|klasse|categorie|level)\s*)?[1-4](?![.,]?\p{N}|\p{L})`,
    'giu',
  ),
];

/** Of words that a sentence may end between: "in the EU. Restricted access". */
const MARKINGS_OF_COMMON_WORDS: readonly RegExp[] = [
  marking('nato', `(?:restricted|confidential|secret)${END}`),
  marking('cosmic', 'top', `secret${END}`),
  marking(`(?:restreint|confidentiel|tr[eè]s${GAP}secret|secret)`, `ue${END}`),
  marking('eu', `(?:restricted|confidential|secret|top${GAP}secret)${END}`),
  marking('(?:ts|r|c|s)', String.raw`ue\s*/\s*eu`, `(?:ts|r|c|s)${END}`),
  marking('zeer', `geheim${END}`),
];

const PARTED = /[.:\p{Pd}]\s|\s\p{Pd}/u;
const isInCapitals = (text: string): boolean => text === text.toUpperCase();

/**
 * The markings in a text, each once, as written but for characters that cannot be seen and forms of letters that
 * look alike. Empty when there are none.
 */
export function findMarkings(text: string): string[] {
  const visible = text.normalize('NFKC').replace(/[\p{Cf}\p{Mn}]/gu, '');
  const find = (pattern: RegExp) => [...visible.matchAll(pattern)].map(([found]) => found.trim());
  const found = [
    ...MARKINGS.flatMap(find),
    ...MARKINGS_OF_COMMON_WORDS.flatMap(find).filter((words) => !PARTED.test(words) || isInCapitals(words)),
  ];
  return [...new Set(found)];
}
