import { and, asc, count, desc, eq, inArray, isNull, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { users } from '#db/schema/accounts.ts';
import { events } from '#db/schema/events.ts';
import { mandates, organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { authorise } from '../visibility/authorise.ts';
import { factsOf } from './facts.ts';
import { getActingOrganisation } from './get-acting-organisation.server.ts';
import { isVerifiedNow } from './is-verified.server.ts';
import { BROKER_KINDS } from './lifecycle.ts';
import { PAGE_SIZE } from './list-filter.ts';

const broker = alias(organisations, 'broker');

/** The mandates of the acting organisation, running ones first, and the organisations that could get one. */
export async function listMandates(ctx: Ctx) {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'read_members', factsOf(organisation));
  const rows = await ctx.tx
    .select({
      publicId: mandates.publicId,
      status: mandates.status,
      givenAt: mandates.givenAt,
      endedAt: mandates.endedAt,
      brokerName: broker.name,
      brokerPublicId: broker.publicId,
    })
    .from(mandates)
    .innerJoin(broker, eq(broker.id, mandates.brokerOrganisationId))
    .where(eq(mandates.organisationId, organisation.id))
    .orderBy(asc(mandates.status), desc(mandates.givenAt));
  const candidates = await ctx.tx
    .select({ publicId: organisations.publicId, name: organisations.name, kind: organisations.kind })
    .from(organisations)
    .where(
      and(
        inArray(organisations.kind, [...BROKER_KINDS]),
        isVerifiedNow(),
        isNull(organisations.archivedAt),
        ne(organisations.id, organisation.id),
      ),
    )
    .orderBy(asc(organisations.name));
  const taken = new Set(rows.filter((row) => row.status === 'active').map((row) => row.brokerPublicId));
  return { rows, candidates: candidates.filter((candidate) => !taken.has(candidate.publicId)) };
}

/** One page of what was done for the acting organisation under a mandate, newest first. Two queries. */
export async function listMandateActs(ctx: Ctx, page: number) {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'read_members', factsOf(organisation));
  const where = eq(events.onBehalfOfId, organisation.id);
  const [counted] = await ctx.tx.select({ total: count() }).from(events).where(where);
  const rows = await ctx.tx
    .select({
      id: events.id,
      at: events.at,
      type: events.type,
      actor: users.name,
      broker: organisations.name,
    })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .leftJoin(organisations, eq(organisations.id, events.organisationId))
    .where(where)
    .orderBy(desc(events.at), desc(events.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows, page, pageCount: Math.max(1, Math.ceil((counted?.total ?? 0) / PAGE_SIZE)) };
}
