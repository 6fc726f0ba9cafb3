import { splitCompound } from '../split-compound.ts';
import { stem } from '../stems.ts';
import { stopWords } from '../stop-words.ts';
import { tokenise, type TextLanguage } from '../tokens.ts';

import type { Concept } from './concept.ts';

interface Branch {
  readonly next: Map<string, Branch>;
  readonly ids: string[];
}

/** A concept that the words of a text name: from which word on, and in how many words. */
export interface FoundConcept {
  readonly id: string;
  readonly start: number;
  readonly length: number;
}

/** Finds the concepts of one thesaurus in texts. */
export interface ConceptFinder {
  /** All concepts that the words name, short names within long ones too. */
  readonly find: (words: readonly string[], language: TextLanguage) => FoundConcept[];
}

const newBranch = (): Branch => ({ next: new Map(), ids: [] });

/** How a word that must stand as it is is written in a tree, so that it never meets a stem. */
const asItIs = (word: string): string => `=${word}`;

/** The stem by which names are compared; a stop word stands for itself, so that `met` is never `meten`. */
function nameStem(word: string, language: TextLanguage): string {
  return stopWords[language].has(word) ? asItIs(word) : stem(word, language);
}

/** A word, or the parts of a Dutch compound: the steps in which names are looked for. */
export function partsOf(word: string, language: TextLanguage): readonly string[] {
  const parts = language === 'nl' ? splitCompound(word) : [];
  return parts.length > 1 ? parts : [word];
}

function stemsOf(name: string, language: TextLanguage): string[] {
  return tokenise(name)
    .flatMap((word) => partsOf(word, language))
    .map((part) => nameStem(part, language));
}

function plant(root: Branch, id: string, path: readonly string[]): void {
  let branch = root;
  for (const step of path) {
    const next = branch.next.get(step) ?? newBranch();
    branch.next.set(step, next);
    branch = next;
  }
  if (!branch.ids.includes(id)) branch.ids.push(id);
}

function englishTree(concepts: readonly Concept[]): Branch {
  const root = newBranch();
  for (const { id, en, any = [] } of concepts) {
    for (const name of [...en, ...any]) plant(root, id, stemsOf(name, 'en'));
  }
  return root;
}

/**
 * Dutch texts of the field are full of English, so their tree holds both. English names stand in it as they are
 * written, singular and plural, for the Dutch stem of an English word is often that of another ("boots", "boot").
 */
function dutchTree(concepts: readonly Concept[]): Branch {
  const root = newBranch();
  for (const { id, nl, en, any = [] } of concepts) {
    for (const name of nl) plant(root, id, stemsOf(name, 'nl'));
    for (const name of [...en, ...any]) {
      const words = tokenise(name);
      plant(root, id, words.map(asItIs));
      plant(root, id, [...words.slice(0, -1), `${words.at(-1) ?? ''}s`].map(asItIs));
    }
  }
  return root;
}

/** Reads the names of a thesaurus once, to find them in many texts. */
export function conceptFinder(concepts: readonly Concept[]): ConceptFinder {
  const trees = { nl: dutchTree(concepts), en: englishTree(concepts) };
  const isEmpty = concepts.length === 0;
  return { find: (words, language) => (isEmpty ? [] : findIn(trees[language], words, language)) };
}

function findIn(tree: Branch, words: readonly string[], language: TextLanguage): FoundConcept[] {
  const stems = words.map((word) => nameStem(word, language));
  const literals = words.map(asItIs);
  const all: FoundConcept[] = [];
  for (let start = 0; start < words.length; start += 1) {
    const found = new Map<string, number>();
    let branches = [tree];
    // Most words begin no name, and so cost two look-ups.
    for (let end = start; end < words.length && branches.length > 0; end += 1) {
      branches = branchesBehind(branches, stems[end] ?? '', literals[end] ?? '');
      for (const { ids } of branches) for (const id of ids) found.set(id, end - start + 1);
    }
    for (const [id, length] of found) all.push({ id, start, length });
  }
  return all;
}

/** Where a word leads: by its stem, and as it is written. */
function branchesBehind(branches: readonly Branch[], stemmed: string, literal: string): Branch[] {
  const behind: Branch[] = [];
  for (const { next } of branches) {
    const byStem = next.get(stemmed);
    if (byStem) behind.push(byStem);
    const asWritten = stemmed === literal ? undefined : next.get(literal);
    if (asWritten) behind.push(asWritten);
  }
  return behind;
}
