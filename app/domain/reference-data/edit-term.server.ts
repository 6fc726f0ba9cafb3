import { and, eq } from 'drizzle-orm';
import { referenceTerms } from '#db/schema/reference-data.ts';
import type { ReferenceList } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { Conflict, NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { findTerm } from './find-term.server.ts';
import { forgetTerms } from './list-terms.server.ts';
import { requireParent } from './require-parent.server.ts';
import type { EditTermInput } from './schemas.ts';

/**
 * Gives a term its next version; choices that were made keep the old one. A retired term comes back into use. Throws
 * Conflict when somebody else changed it since `version`.
 */
export async function editTerm(ctx: Ctx, list: ReferenceList, input: EditTermInput): Promise<void> {
  authorise(ctx, 'manage_reference_data', { kind: 'platform' });
  if (!(await findTerm(ctx.tx, list, input.code))) throw new NotFound();
  await requireParent(ctx.tx, list, input);
  const [old] = await ctx.tx
    .update(referenceTerms)
    .set({ isCurrent: false })
    .where(
      and(
        eq(referenceTerms.list, list),
        eq(referenceTerms.code, input.code),
        eq(referenceTerms.version, input.version),
        eq(referenceTerms.isCurrent, true),
      ),
    )
    .returning({ position: referenceTerms.position, attributes: referenceTerms.attributes });
  if (!old) throw new Conflict('reference_term');
  const version = input.version + 1;
  const [row] = await ctx.tx
    .insert(referenceTerms)
    .values({
      list,
      code: input.code,
      version,
      nl: input.nl,
      en: input.en,
      parentCode: input.parentCode ?? null,
      isProposal: input.isProposal,
      position: old.position,
      attributes: old.attributes,
    })
    .returning({ id: referenceTerms.id });
  if (!row) throw new Error('The version was not written.');
  await recordEvent(ctx, {
    type: 'reference-term.edited',
    object: { kind: 'reference_term', id: row.id },
    data: { list, code: input.code, version },
  });
  forgetTerms(list);
}
