import { and, eq, sql } from 'drizzle-orm';
import { organisationAffiliations, organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Conflict, Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { listTerms } from '../reference-data/list-terms.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { getDescriptions, replaceDescriptions } from './descriptions.server.ts';
import { factsOf } from './facts.ts';
import { getActingOrganisation, type OrganisationRow } from './get-acting-organisation.server.ts';
import { isIdentityFixed } from './lifecycle.ts';
import type { Profile } from './profile-schemas.ts';

/**
 * Changes what the acting organisation tells of itself. Throws Conflict when somebody else saved since `version`, and
 * Invalid when it changes what was verified (name, kind, country).
 */
export async function editProfile(ctx: Ctx, input: Profile): Promise<void> {
  const before = await getActingOrganisation(ctx);
  authorise(ctx, 'edit', factsOf(before));
  refuseFixed(before, input);
  const affiliations = await checkTerms(ctx, input);
  const values = columnsOf(input, ctx.now);
  const saved = await ctx.tx
    .update(organisations)
    .set({ ...values, version: sql`${organisations.version} + 1`, updatedAt: ctx.now })
    .where(
      and(
        eq(organisations.id, before.id),
        eq(organisations.version, input.version),
        // A verification asked for meanwhile would otherwise stand on other facts than were shown.
        eq(organisations.verificationState, before.verificationState),
      ),
    )
    .returning({ id: organisations.id });
  if (saved.length === 0) throw new Conflict('version');
  const fields = changedColumns(before, values);
  if (await replaceAffiliations(ctx, before.id, affiliations)) fields.push('affiliations');
  const descriptions = await getDescriptions(ctx.tx, before.id);
  if (await replaceDescriptions(ctx, before.id, descriptions, input)) fields.push('description');
  if (fields.length === 0) return;
  await recordEvent(ctx, {
    type: 'organisation.edited',
    object: { kind: 'organisation', id: before.id },
    data: { fields },
  });
}

function refuseFixed(before: OrganisationRow, input: Profile): void {
  if (!isIdentityFixed(before.verificationState)) return;
  const changed = (['name', 'kind', 'country'] as const).filter((field) => before[field] !== input[field]);
  if (changed.length === 0) return;
  throw new Invalid(Object.fromEntries(changed.map((field) => [field, [code('fixed_while_verified')]])));
}

function columnsOf(input: Profile, now: Date) {
  if (input.foundedYear !== undefined && input.foundedYear > now.getUTCFullYear()) {
    throw new Invalid({ foundedYear: [code('year')] });
  }
  return {
    name: input.name,
    kind: input.kind,
    country: input.country,
    province: input.province ?? null,
    city: input.city ?? null,
    sizeClass: input.sizeClass ?? null,
    foundedYear: input.foundedYear ?? null,
    website: input.website ?? null,
    languages: [...new Set<string>(input.languages)],
    audience: input.audience,
  };
}

function changedColumns(before: OrganisationRow, after: ReturnType<typeof columnsOf>): string[] {
  const names = Object.keys(after) as (keyof typeof after)[];
  return names.filter((name) => String(before[name]) !== String(after[name]));
}

/** The version of each chosen affiliation. Throws Invalid for a province or affiliation that is not on its list. */
async function checkTerms(ctx: Ctx, input: Profile) {
  if (input.province !== undefined) {
    const provinces = await listTerms(ctx.tx, 'province');
    if (!provinces.some((term) => term.code === input.province)) {
      throw new Invalid({ province: [code('choice')] });
    }
  }
  const chosen = [...new Set(input.affiliations)];
  if (chosen.length === 0) return [];
  const terms = new Map((await listTerms(ctx.tx, 'affiliation')).map((term) => [term.code, term.version]));
  return chosen.map((affiliation) => {
    const version = terms.get(affiliation);
    if (version === undefined) throw new Invalid({ affiliations: [code('choice')] });
    return { code: affiliation, version };
  });
}

async function replaceAffiliations(
  ctx: Ctx,
  organisationId: string,
  after: readonly { code: string; version: number }[],
): Promise<boolean> {
  const before = await ctx.tx
    .delete(organisationAffiliations)
    .where(eq(organisationAffiliations.organisationId, organisationId))
    .returning({ code: organisationAffiliations.code });
  if (after.length > 0) {
    await ctx.tx
      .insert(organisationAffiliations)
      .values(after.map((affiliation) => ({ organisationId, ...affiliation })));
  }
  const codes = (rows: readonly { code: string }[]) =>
    rows
      .map((row) => row.code)
      .sort()
      .join();
  return codes(before) !== codes(after);
}
