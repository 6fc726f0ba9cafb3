import { eq, sql } from 'drizzle-orm';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { factsOf } from './facts.ts';
import { getActingOrganisation, type OrganisationRow } from './get-acting-organisation.server.ts';
import { isIdentityFixed } from './lifecycle.ts';
import { lockOrganisation } from './lock-organisation.server.ts';

/**
 * The acting organisation, locked, for a change of what a verification stands on. Throws Invalid on `field` while one
 * is asked for or runs. The lock keeps a decision from coming between.
 */
export async function getIdentityToEdit(ctx: Ctx, field: string): Promise<OrganisationRow> {
  authorise(ctx, 'edit', factsOf(await getActingOrganisation(ctx)));
  await lockOrganisation(ctx);
  const organisation = await getActingOrganisation(ctx);
  if (isIdentityFixed(organisation.verificationState)) {
    throw new Invalid({ [field]: [code('fixed_while_verified')] });
  }
  return organisation;
}

/** The acting organisation, for a change of anything else it tells of itself. */
export async function getOrganisationToEdit(ctx: Ctx): Promise<OrganisationRow> {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'edit', factsOf(organisation));
  return organisation;
}

/** Records that the registrations changed, as a new version: a decision taken on the old ones no longer fits. */
export async function recordIdentityEdit(ctx: Ctx, organisationId: string): Promise<void> {
  await ctx.tx
    .update(organisations)
    .set({ version: sql`${organisations.version} + 1`, updatedAt: ctx.now })
    .where(eq(organisations.id, organisationId));
  await recordFieldEdit(ctx, organisationId, 'registrations');
}

/** Records that one part of an organisation was changed. */
export async function recordFieldEdit(ctx: Ctx, organisationId: string, field: string): Promise<void> {
  await recordEvent(ctx, {
    type: 'organisation.edited',
    object: { kind: 'organisation', id: organisationId },
    data: { fields: [field] },
  });
}
