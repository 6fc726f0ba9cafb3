import { eq } from 'drizzle-orm';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { authorise } from '../visibility/authorise.ts';
import { factsOf } from '../organisations/facts.ts';
import type { OrganisationName } from './organisation-book.server.ts';

/**
 * The organisation that an operator names for all rows: by its public id on the site, or else by its name, under which
 * it is made when the list has none of that name.
 */
export async function nameOrganisation(
  ctx: Ctx,
  text: string,
  country: string | undefined,
): Promise<OrganisationName> {
  const [known] = await ctx.tx.select().from(organisations).where(eq(organisations.publicId, text));
  if (known) {
    authorise(ctx, 'post', factsOf(known));
    return { id: known.publicId, details: null };
  }
  return {
    id: null,
    details: {
      name: text.trim(),
      kind: 'sme',
      country: country ?? 'NL',
      province: null,
      city: null,
      sizeClass: null,
      foundedYear: null,
      website: null,
      kvk: null,
      description: null,
      gaps: ['organisation_kind', ...(country === undefined ? ['country' as const] : [])],
    },
  };
}
