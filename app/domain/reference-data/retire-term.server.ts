import { and, eq, isNull } from 'drizzle-orm';
import { referenceTerms } from '#db/schema/reference-data.ts';
import type { ReferenceList } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { Conflict, Forbidden } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { forgetTerms } from './list-terms.server.ts';
import { isOpenList } from './open-lists.ts';
import type { RetireTermInput } from './schemas.ts';

/** Takes a term out of what can be chosen; where it was chosen it stays readable. Throws Conflict when it changed. */
export async function retireTerm(ctx: Ctx, list: ReferenceList, input: RetireTermInput): Promise<void> {
  authorise(ctx, 'manage_reference_data', { kind: 'platform' });
  if (!isOpenList(list)) throw new Forbidden();
  const [row] = await ctx.tx
    .update(referenceTerms)
    .set({ retiredAt: ctx.now })
    .where(
      and(
        eq(referenceTerms.list, list),
        eq(referenceTerms.code, input.code),
        eq(referenceTerms.version, input.version),
        eq(referenceTerms.isCurrent, true),
        isNull(referenceTerms.retiredAt),
      ),
    )
    .returning({ id: referenceTerms.id });
  if (!row) throw new Conflict('reference_term');
  await recordEvent(ctx, {
    type: 'reference-term.retired',
    object: { kind: 'reference_term', id: row.id },
    data: { list, code: input.code, version: input.version },
  });
  forgetTerms(list);
}
