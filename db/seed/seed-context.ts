import { findPerson } from '#app/domain/accounts/find-person.server.ts';
import type { ActingOrganisation, Ctx, Person } from '#app/domain/ctx.ts';
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

/** How many at a time: their queries share the way to the database and back. */
const ABREAST = 16;

/**
 * Writes items of which none needs another, in their order but some abreast, and waits for all that were begun also
 * when one fails: nothing may be written after the transaction has been rolled back.
 */
export async function writeAbreast<Item>(
  items: readonly Item[],
  write: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += ABREAST) {
    const done = await Promise.allSettled(items.slice(start, start + ABREAST).map(write));
    const failed = done.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }
}

/** The context in which a person, with all the roles they have, did something for an organisation at a moment. */
export async function contextOf(
  seed: Planted,
  at: Date,
  person: string,
  organisation?: string,
): Promise<Ctx> {
  return contextFor(seed, at, await personAt(seed, at, person), organisation);
}

/**
 * The same for a time in which no role begins or ends: who somebody is, is asked once, at the first moment. That must
 * be the earliest.
 */
export function settledContexts(seed: Planted): typeof contextOf {
  const known = new Map<string, Promise<Person>>();
  return async (_, at, person, organisation) => {
    const asked = known.get(person) ?? personAt(seed, at, person);
    known.set(person, asked);
    return contextFor(seed, at, await asked, organisation);
  };
}

export type Contexts = ReturnType<typeof settledContexts>;

async function personAt({ tx, users }: Planted, at: Date, person: string): Promise<Person> {
  const session = { id: REQUEST_ID, userId: planted(users, person), secondFactorAt: at };
  const found = await findPerson(tx, session, at);
  if (!found) throw new Error(`${person} has no account at ${at.toISOString()}.`);
  return found;
}

function contextFor({ tx, organisations }: Planted, at: Date, person: Person, organisation?: string): Ctx {
  const actor = { ...person, secondFactor: { ...person.secondFactor, givenAt: at } };
  const acting = organisation === undefined ? undefined : planted(organisations, organisation);
  return {
    tx,
    actor,
    organisation: acting ? { ...acting, roles: rolesIn(actor, acting.id), underMandateOf: null } : null,
    now: at,
    requestId: REQUEST_ID,
  };
}
