import { createHash } from 'node:crypto';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { referenceTerms } from '#db/schema/reference-data.ts';
import { learnedWords } from '#db/schema/search.ts';

import { setLearned, writtenEntries } from './language/translation/known-dictionary.ts';
import { learnWordPairs, type LabelPair, type Learned } from './language/translation/learn-word-pairs.ts';

/** Raise it when what is learned from the same words changes. */
const METHOD = 1;

let knownFingerprint: string | undefined;

/** Makes the language function of this process know what was learned last. A small query unless it changed. */
export async function readLearnedWords(tx: Tx): Promise<void> {
  const [row] = await tx.select({ fingerprint: learnedWords.fingerprint }).from(learnedWords);
  if (row === undefined || row.fingerprint === knownFingerprint) return;
  const [stored] = await tx.select().from(learnedWords);
  if (stored === undefined) return;
  // Written by this module alone.
  setLearned(stored.learned as Learned);
  knownFingerprint = stored.fingerprint;
}

/**
 * Learns word pairs from the labels of all reference lists and the written vocabulary, unless that was done already;
 * true when it learned. Then listings in Dutch are to be read anew. Takes some seconds for ten thousand labels.
 */
export async function learnWords(tx: Tx): Promise<boolean> {
  const labels = await readLabels(tx);
  const fingerprint = fingerprintOf(labels);
  const [row] = await tx.select({ fingerprint: learnedWords.fingerprint }).from(learnedWords);
  if (row?.fingerprint === fingerprint) return false;
  const learned = learnWordPairs(labels, writtenEntries);
  await tx
    .insert(learnedWords)
    .values({ id: 1, fingerprint, learned })
    .onConflictDoUpdate({ target: learnedWords.id, set: { fingerprint, learned, updatedAt: sql`now()` } });
  setLearned(learned);
  knownFingerprint = fingerprint;
  return true;
}

/** Whether anything was ever learned here. */
export async function hasLearned(tx: Tx): Promise<boolean> {
  return (await tx.select({ id: learnedWords.id }).from(learnedWords)).length > 0;
}

/** What each current term is called in both languages; the thesaurus is part of the written vocabulary instead. */
async function readLabels(tx: Tx): Promise<LabelPair[]> {
  return tx
    .select({ nl: referenceTerms.nl, en: referenceTerms.en })
    .from(referenceTerms)
    .where(
      and(
        ne(referenceTerms.list, 'thesaurus'),
        eq(referenceTerms.isCurrent, true),
        isNull(referenceTerms.retiredAt),
        ne(referenceTerms.nl, referenceTerms.en),
      ),
    )
    .orderBy(referenceTerms.list, referenceTerms.code);
}

function fingerprintOf(labels: readonly LabelPair[]): string {
  const hash = createHash('sha256').update(String(METHOD));
  for (const { nl, en } of labels) hash.update(`${nl}\n${en}\n`);
  return hash.update(JSON.stringify(writtenEntries)).digest('hex');
}
