import { and, eq } from 'drizzle-orm';
import { responses } from '#db/schema/responses.ts';
import type { Ctx } from '../ctx.ts';
import { Conflict } from '../errors.ts';
import { nextState } from '../lifecycle.ts';
import { responseLifecycle, type ResponseMove } from './lifecycle.ts';
import type { LoadedResponse } from './project-response.ts';

/** As much of a response as it takes to move it. */
type Movable = Pick<LoadedResponse, 'row'> & { challenge: Pick<LoadedResponse['challenge'], 'row'> };

/**
 * The one door through which a response changes state: the table, then compare-and-set on the state and on what the
 * actor had before their eyes (`version`). Returns what every event about it says. Throws Conflict.
 */
export async function moveResponse(
  ctx: Ctx,
  response: Movable,
  move: ResponseMove,
  { version, columns = {} }: { version?: number; columns?: Partial<typeof responses.$inferInsert> } = {},
) {
  const { row } = response;
  if (version !== undefined && version !== row.updatedAt.getTime()) throw new Conflict('version');
  const to = nextState(responseLifecycle, row.status, move);
  const moved = await ctx.tx
    .update(responses)
    .set({ ...columns, status: to, updatedAt: nextVersion(ctx, row) })
    .where(
      and(eq(responses.id, row.id), eq(responses.status, row.status), eq(responses.updatedAt, row.updatedAt)),
    )
    .returning({ id: responses.id });
  if (moved.length === 0) throw new Conflict('status');
  return { ...aboutResponse(response), from: row.status, to };
}

/** A later moment for each change, also for a request that began before the last one: it tells versions apart. */
function nextVersion({ now }: Ctx, { updatedAt }: Movable['row']): Date {
  return new Date(Math.max(now.getTime(), updatedAt.getTime() + 1));
}

/** The object and the data that every event about a response has. */
export function aboutResponse({ row, challenge }: Movable): {
  object: { kind: 'response'; id: string };
  data: { challengeId: string; capabilityId: string; organisationId: string; posterId: string };
} {
  return {
    object: { kind: 'response', id: row.id },
    data: {
      challengeId: row.challengeId,
      capabilityId: row.capabilityId,
      organisationId: row.organisationId,
      posterId: challenge.row.organisationId,
    },
  };
}
