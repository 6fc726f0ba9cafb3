import { desc, eq } from 'drizzle-orm';
import { referenceTerms } from '#db/schema/reference-data.ts';
import type { ReferenceList } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Forbidden, Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { findTerm } from './find-term.server.ts';
import { forgetTerms } from './list-terms.server.ts';
import { isOpenList } from './open-lists.ts';
import { requireParent } from './require-parent.server.ts';
import type { AddTermInput } from './schemas.ts';

const STEP = 10;

/** Adds a term at the end of an open list. Throws Invalid when the code is taken, also by a retired term. */
export async function addTerm(ctx: Ctx, list: ReferenceList, input: AddTermInput): Promise<void> {
  authorise(ctx, 'manage_reference_data', { kind: 'platform' });
  if (!isOpenList(list)) throw new Forbidden();
  if (await findTerm(ctx.tx, list, input.code)) throw new Invalid({ code: [code('already_exists')] });
  await requireParent(ctx.tx, list, input);
  const [last] = await ctx.tx
    .select({ position: referenceTerms.position })
    .from(referenceTerms)
    .where(eq(referenceTerms.list, list))
    .orderBy(desc(referenceTerms.position))
    .limit(1);
  const [row] = await ctx.tx
    .insert(referenceTerms)
    .values({
      list,
      code: input.code,
      nl: input.nl,
      en: input.en,
      parentCode: input.parentCode ?? null,
      isProposal: input.isProposal,
      position: (last?.position ?? 0) + STEP,
    })
    .onConflictDoNothing()
    .returning({ id: referenceTerms.id });
  if (!row) throw new Invalid({ code: [code('already_exists')] });
  await recordEvent(ctx, {
    type: 'reference-term.added',
    object: { kind: 'reference_term', id: row.id },
    data: { list, code: input.code, version: 1 },
  });
  forgetTerms(list);
}
