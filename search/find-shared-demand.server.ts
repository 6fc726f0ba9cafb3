import type { Locale } from '#db/enums.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { listSharedDemand, type SharedDemandPage } from '#app/domain/similar/list-shared-demand.server.ts';

import { refreshLanguage } from './refresh-language.server.ts';
import type { NamedDemand } from './matching/named-similar.ts';
import { nameRecordedTerms } from './name-terms.ts';

/** Texts in which plain words are looked up: what a group shares stands in any two of it. */
const READ = 2;

/** A page of shared demand, with names for what is shared. Throws as `listSharedDemand` does. */
export async function findSharedDemand(
  ctx: Ctx,
  page: number,
  locale: Locale,
): Promise<Omit<SharedDemandPage, 'groups'> & { groups: NamedDemand[] }> {
  const found = await listSharedDemand(ctx, page, locale);
  await refreshLanguage(ctx.tx);
  return {
    ...found,
    groups: found.groups.map(({ terms, ...group }) => ({
      ...group,
      terms: nameRecordedTerms(
        terms.map((id) => ({ id })),
        group.challenges.slice(0, READ),
      ),
    })),
  };
}
