import { and, eq, exists, isNotNull, sql, type SQL } from 'drizzle-orm';
import type { OrganisationKind } from '#db/enums.ts';
import { listings } from '#db/schema/listings.ts';
import { matches } from '#db/schema/matches.ts';
import { organisations, projectReferences } from '#db/schema/organisations.ts';
import type { Tx } from '#db/types.ts';
import type { Ctx } from '../ctx.ts';
import { isMatchable } from '../matches/matchable.server.ts';
import { NEWCOMER_SHARE, PLACES_AT_ONCE } from '../matches/place-newcomers.ts';
import { authorise } from '../visibility/authorise.ts';
import { exposureOf, type Counted, type Exposure } from './exposure.ts';

/** Newcomers: nothing that was delivered before is known of them, or may be told. */
export type Standing = 'newcomer' | 'established';

export interface ExposureReport {
  /** Challenges whose first places were counted: those with matches, published last. */
  readonly challenges: number;
  readonly kinds: Exposure<OrganisationKind>[];
  readonly standings: Exposure<Standing>[];
}

/** Challenges that are counted, so that the page is as fast with a hundred thousand of them. */
const MOST_CHALLENGES = 1000;

type GroupRow = { kind: OrganisationKind; isNewcomer: boolean; count: number };

/**
 * Who is seen: of the capabilities that others can see, the share of each kind of organisation and of newcomers, against
 * their share of the first ten places of challenges, as recorded pairs are placed. For programme managers and
 * administrators; throws Forbidden or NotFound for others. Three queries.
 */
export async function getExposure(ctx: Ctx): Promise<ExposureReport> {
  authorise(ctx, 'read_exposure', { kind: 'platform' });
  const offered = await countOffered(ctx.tx);
  const placed = await countPlaces(ctx.tx);
  const challenges = await countRanked(ctx.tx);
  const per = <Group extends string>(groupOf: (row: GroupRow) => Group) => {
    const counted: Partial<Record<Group, Counted>> = {};
    const add = (row: GroupRow, what: keyof Counted) => {
      const group = groupOf(row);
      const before: Counted = counted[group] ?? { listings: 0, places: 0 };
      counted[group] = { ...before, [what]: before[what] + row.count };
    };
    for (const row of offered) add(row, 'listings');
    for (const row of placed) add(row, 'places');
    return exposureOf(counted);
  };
  return {
    challenges,
    kinds: per(({ kind }) => kind),
    standings: per(({ isNewcomer }): Standing => (isNewcomer ? 'newcomer' : 'established')),
  };
}

/** Over `listings`: what the ranking knows of no track record, as of a masked listing. */
function isNewcomer(tx: Tx): SQL<boolean> {
  const verified = tx
    .select({ one: sql`1` })
    .from(projectReferences)
    .where(
      and(
        eq(projectReferences.organisationId, listings.organisationId),
        isNotNull(projectReferences.verifiedAt),
      ),
    );
  return sql<boolean>`not (${listings.identity} = 'named' and ${exists(verified)})`;
}

async function countOffered(tx: Tx): Promise<GroupRow[]> {
  return tx
    .select({
      kind: organisations.kind,
      isNewcomer: isNewcomer(tx).as('is_newcomer'),
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(listings)
    .innerJoin(organisations, eq(organisations.id, listings.organisationId))
    .where(and(eq(listings.kind, 'capability'), isMatchable()))
    .groupBy(organisations.kind, sql`is_newcomer`);
}

/** The newest challenges that others can see and that have matches. */
const ranked = () => sql`
  select ${listings.id} as id from ${listings}
  where ${and(eq(listings.kind, 'challenge'), isMatchable())}
    and exists (select 1 from ${matches} where ${matches.challengeId} = ${listings.id})
  order by ${listings.publishedAt} desc nulls last, ${listings.id} limit ${MOST_CHALLENGES}`;

async function countRanked(tx: Tx): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from (${ranked()}) as ranked`,
  );
  return row?.count ?? 0;
}

/**
 * The first ten places of each, given as `placeNewcomers` gives them: newcomers hold at least their due, the rest goes by
 * score.
 */
async function countPlaces(tx: Tx): Promise<GroupRow[]> {
  const trackRecord = sql`coalesce((jsonb_path_query_first(${matches.parts},
    '$[*] ? (@.code == "track_record").points'))::int, 0)`;
  return tx.execute<GroupRow>(sql`
    with ranked as (${ranked()}),
    pairs as (
      select ${matches.challengeId} as challenge_id, ${listings.id} as id, ${matches.score} as score,
        ${matches.score} - ${trackRecord} as merit, ${organisations.kind} as kind,
        ${isNewcomer(tx)} as is_newcomer
      from ranked
      join ${matches} on ${matches.challengeId} = ranked.id
      join ${listings} on ${listings.id} = ${matches.capabilityId}
      join ${organisations} on ${organisations.id} = ${listings.organisationId}
      where ${isMatchable()}
    ),
    placed as (
      select pairs.*,
        row_number() over (partition by challenge_id order by score desc, id) as by_score,
        row_number() over (partition by challenge_id order by merit desc, id) as by_merit,
        row_number() over (partition by challenge_id, is_newcomer order by score desc, id) as in_group
      from pairs
    ),
    due as (
      select challenge_id, least(${PLACES_AT_ONCE}::int, count(*)) as places, greatest(
        count(*) filter (where is_newcomer and by_score <= ${PLACES_AT_ONCE}::int),
        round(${NEWCOMER_SHARE}::numeric * count(*) filter (where is_newcomer and by_merit <= ${PLACES_AT_ONCE}::int))
      ) as newcomers
      from placed group by challenge_id
    )
    select kind, is_newcomer as "isNewcomer", count(*)::int as count
    from placed join due using (challenge_id)
    where in_group <= case when is_newcomer then newcomers else places - newcomers end
    group by kind, is_newcomer`);
}
