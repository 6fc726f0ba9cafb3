import type { Tx } from '#db/client.ts';
import { subjectSpaces } from '#db/schema/search.ts';
import { minutes } from '#app/domain/durations.ts';

import { unpackSpace } from './subjects/pack-space.ts';
import type { SubjectSpaces } from './subjects/subject-space.ts';

/** How long spaces are used before it is asked whether there are newer ones. */
const REMEMBER_FOR = minutes(1);

let remembered: { readonly spaces: SubjectSpaces | undefined; readonly checkedAt: number } | undefined;
let reading: Promise<SubjectSpaces | undefined> | undefined;

/**
 * What was learned from all texts about what goes together, read once per generation in this process; undefined while the
 * texts are few. Asked for by one at a time.
 */
export async function currentSubjects(tx: Tx, now = Date.now()): Promise<SubjectSpaces | undefined> {
  if (remembered && now - remembered.checkedAt < REMEMBER_FOR) return remembered.spaces;
  reading ??= readSubjects(tx, now).finally(() => {
    reading = undefined;
  });
  return reading;
}

/** Makes the next call ask again: after learning in this process, and between tests. */
export function forgetSubjects(): void {
  remembered = undefined;
}

async function readSubjects(tx: Tx, now: number): Promise<SubjectSpaces | undefined> {
  const [newest] = await tx.select({ generation: subjectSpaces.generation }).from(subjectSpaces);
  const isKnown = remembered !== undefined && remembered.spaces?.generation === newest?.generation;
  const spaces = isKnown ? remembered?.spaces : newest && (await load(tx));
  remembered = { spaces, checkedAt: now };
  return spaces;
}

async function load(tx: Tx): Promise<SubjectSpaces | undefined> {
  const [row] = await tx
    .select({ generation: subjectSpaces.generation, nl: subjectSpaces.nl, en: subjectSpaces.en })
    .from(subjectSpaces);
  if (!row) return undefined;
  return {
    generation: row.generation,
    of: {
      ...(row.nl === null ? {} : { nl: unpackSpace(row.nl) }),
      ...(row.en === null ? {} : { en: unpackSpace(row.en) }),
    },
  };
}
