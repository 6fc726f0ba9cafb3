import { compoundParts } from './compound-parts.ts';
import { stem } from './stems.ts';

const SHORTEST_COMPOUND = 7;
const MOST_PARTS = 4;
/** What Dutch puts between two parts: `veiligheid·s·systeem`, `sensor·en·netwerk`, `zonn·e·cel`. */
const LINKS = ['', 's', 'en', 'n', 'e'] as const;

const partStems: ReadonlySet<string> = new Set([...compoundParts].map((part) => stem(part, 'nl')));
const longestPart = Math.max(...[...compoundParts].map((part) => part.length));
const shortestPart = Math.min(...[...compoundParts].map((part) => part.length));

function isPart(word: string): boolean {
  return compoundParts.has(word) || (word.length > 3 && partStems.has(stem(word, 'nl')));
}

function split(word: string, partsLeft: number): readonly string[] | undefined {
  if (isPart(word)) return [word];
  if (partsLeft === 1) return undefined;
  // The longest first part wins, so that `waterstofopslag` is not read as water + stof + opslag.
  const furthest = Math.min(longestPart, word.length - shortestPart);
  for (let length = furthest; length >= shortestPart; length -= 1) {
    const head = word.slice(0, length);
    if (!compoundParts.has(head)) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, length)) continue;
      const rest = word.slice(length + link.length);
      if (rest.length < shortestPart) continue;
      const tail = split(rest, partsLeft - 1);
      if (tail !== undefined) return [head, ...tail];
    }
  }
  return undefined;
}

/**
 * The parts of a folded Dutch compound that are all in the vocabulary (`waterstofopslagtank` → waterstof,
 * opslag, tank), or an empty list when the word is simple or has an unknown part.
 */
export function splitCompound(word: string): readonly string[] {
  if (word.length < SHORTEST_COMPOUND) return [];
  return isPart(word) ? [] : (split(word, MOST_PARTS) ?? []);
}
