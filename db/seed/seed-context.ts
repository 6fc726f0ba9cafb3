import { findPerson } from '#app/domain/accounts/find-person.server.ts';
import type { ActingOrganisation, Ctx } from '#app/domain/ctx.ts';
import { days, later } from '#app/domain/durations.ts';
import { rolesIn } from '#app/domain/visibility/policy.ts';
import type { Tx } from '#db/types.ts';

/** What was written so far, by the keys of the demonstration. */
export interface Planted {
  readonly tx: Tx;
  readonly now: Date;
  /** Ids of users by mail address, and of those in the background by `owner of <key>` and `second of <key>`. */
  readonly users: Map<string, string>;
  readonly organisations: Map<string, Pick<ActingOrganisation, 'id' | 'publicId' | 'name'>>;
}

export const REQUEST_ID = 'seed';

export const daysBefore = (now: Date, count: number): Date => later(now, -days(count));

/** The value under a key; throws for a key that nobody planted. */
export function planted<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The demonstration names ${key}, which it does not have.`);
  return value;
}

/** The context in which a person, with all the roles they have, did something for an organisation at a moment. */
export async function contextOf(
  { tx, users, organisations }: Planted,
  at: Date,
  person: string,
  organisation?: string,
): Promise<Ctx> {
  const session = { id: REQUEST_ID, userId: planted(users, person), secondFactorAt: at };
  const actor = await findPerson(tx, session, at);
  if (!actor) throw new Error(`${person} has no account at ${at.toISOString()}.`);
  const acting = organisation === undefined ? undefined : planted(organisations, organisation);
  return {
    tx,
    actor,
    organisation: acting ? { ...acting, roles: rolesIn(actor, acting.id), underMandateOf: null } : null,
    now: at,
    requestId: REQUEST_ID,
  };
}
