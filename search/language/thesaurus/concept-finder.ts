import { asItIs, readWord, type WordPart } from '../read-word.ts';
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
  readonly find: (words: readonly WordPart[], language: TextLanguage) => FoundConcept[];
}

const newBranch = (): Branch => ({ next: new Map(), ids: [] });

function keysOf(name: string, language: TextLanguage): string[] {
  return tokenise(name)
    .flatMap((word) => readWord(word, language).parts)
    .map(({ key }) => key);
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
    for (const name of [...en, ...any]) plant(root, id, keysOf(name, 'en'));
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
    for (const name of nl) plant(root, id, keysOf(name, 'nl'));
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
  return { find: (words, language) => (isEmpty ? [] : findIn(trees[language], words)) };
}

function findIn(tree: Branch, words: readonly WordPart[]): FoundConcept[] {
  const all: FoundConcept[] = [];
  const root = [tree];
  for (let start = 0; start < words.length; start += 1) {
    let branches = branchesBehind(root, words[start]);
    // Most words begin no name.
    if (branches.length === 0) continue;
    const found = new Map<string, number>();
    for (let end = start; branches.length > 0;) {
      end += 1;
      for (const { ids } of branches) for (const id of ids) found.set(id, end - start);
      branches = branchesBehind(branches, words[end]);
    }
    for (const [id, length] of found) all.push({ id, start, length });
  }
  return all;
}

const NOWHERE: readonly Branch[] = [];

/** Where a word leads: by its key, and as it is written. */
function branchesBehind(branches: readonly Branch[], word: WordPart | undefined): readonly Branch[] {
  if (word === undefined) return NOWHERE;
  const { key, literal } = word;
  let behind: Branch[] | undefined;
  for (const { next } of branches) {
    const byKey = next.get(key);
    if (byKey) (behind ??= []).push(byKey);
    const asWritten = key === literal ? undefined : next.get(literal);
    if (asWritten) (behind ??= []).push(asWritten);
  }
  return behind ?? NOWHERE;
}
