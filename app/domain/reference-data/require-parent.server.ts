import type { ReferenceList } from '#db/enums.ts';
import type { Tx } from '#db/types.ts';
import { code } from '../error-codes.ts';
import { Invalid } from '../errors.ts';
import { findTerm } from './find-term.server.ts';
import { parentListOf } from './open-lists.ts';

/** Throws Invalid when the parent does not exist, is retired, or is the term itself or one below it. */
export async function requireParent(
  tx: Tx,
  list: ReferenceList,
  term: { code: string; parentCode?: string | undefined },
): Promise<void> {
  if (term.parentCode === undefined) return;
  const wrong = new Invalid({ parentCode: [code('choice')] });
  const parentList = parentListOf(list);
  let above: string | null = term.parentCode;
  // A chain longer than this is no tree.
  for (let steps = 0; above !== null; steps++) {
    if (steps > 50 || (parentList === list && above === term.code)) throw wrong;
    const parent = await findTerm(tx, parentList, above);
    if (!parent || (steps === 0 && parent.retiredAt)) throw wrong;
    above = parent.parentCode;
  }
}
