import { and, eq, isNull } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMembership } from '#db/build.ts';
import { roles, users } from '#db/schema/accounts.ts';
import { database } from '#db/pool.ts';
import { disableAccount } from '#app/domain/accounts/disable-account.server.ts';
import { endRole } from '#app/domain/accounts/end-role.server.ts';
import { eraseAccount } from '#app/domain/accounts/erase-account.server.ts';
import { hashPassword } from '#app/domain/accounts/passwords.server.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { leaveOrganisation } from '#app/domain/organisations/leave-organisation.server.ts';
import {
  ctxOf,
  makeMember,
  makeOfficial,
  makeOrganisation,
  makeUser,
  transact,
} from '#tests/support/acting.ts';

const PASSWORD = 'vier losse woorden samen';
const runningAdministrators = () =>
  database()
    .select({ userId: roles.userId })
    .from(roles)
    .innerJoin(users, and(eq(users.id, roles.userId), isNull(users.disabledAt)))
    .where(and(eq(roles.role, 'administrator'), isNull(roles.endsAt)));

/**
 * Runs `first` and, while its transaction is open, `second`, whose request began earlier: it has read who is who, and by
 * its own clock everything is still as it was.
 */
async function atOnce(
  first: [Ctx, (ctx: Ctx) => Promise<unknown>],
  second: [Ctx, (ctx: Ctx) => Promise<unknown>],
): Promise<PromiseSettledResult<unknown>[]> {
  let late: Promise<unknown> | undefined;
  const [ctx, act] = first;
  const early = transact(ctx, async (inside) => {
    await act(inside);
    late = transact(second[0], second[1]);
    late.catch(() => undefined);
    await waitingOrOver(late);
  });
  await early;
  return Promise.allSettled([early, late]);
}

/** Until the other transaction waits for a lock, or is over because it needed none. */
async function waitingOrOver(other: Promise<unknown>): Promise<void> {
  let isOver = false;
  void other.then(
    () => (isOver = true),
    () => (isOver = true),
  );
  await expect
    .poll(async () => {
      const [row] = await database().execute<{ waiting: number }>(
        `select count(*)::int as waiting from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return isOver || (row?.waiting ?? 0) > 0;
    })
    .toBe(true);
}

async function roleOf(user: { id: string }): Promise<string> {
  const [role] = await database().select().from(roles).where(eq(roles.userId, user.id));
  return role?.publicId ?? '';
}

const EARLIER = () => new Date(Date.now() - 5_000);

beforeEach(async () => {
  await database().delete(roles);
});

describe('the last administrator', () => {
  it('stays when two administrators end each other’s role at once', async () => {
    const [one, two] = [await makeOfficial('administrator'), await makeOfficial('administrator')];
    const [roleOfOne, roleOfTwo] = [await roleOf(one), await roleOf(two)];
    await database()
      .update(roles)
      .set({ startsAt: new Date(Date.now() - 60_000) });
    const results = await atOnce(
      [await ctxOf(one), (ctx) => endRole(ctx, two.publicId, roleOfTwo)],
      [await ctxOf(two, undefined, { now: EARLIER() }), (ctx) => endRole(ctx, one.publicId, roleOfOne)],
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await runningAdministrators()).toEqual([{ userId: one.id }]);
  });

  it('stays when two administrators disable each other at once', async () => {
    const [one, two] = [await makeOfficial('administrator'), await makeOfficial('administrator')];
    await database()
      .update(roles)
      .set({ startsAt: new Date(Date.now() - 60_000) });
    const results = await atOnce(
      [await ctxOf(one), (ctx) => disableAccount(ctx, two.publicId)],
      [await ctxOf(two, undefined, { now: EARLIER() }), (ctx) => disableAccount(ctx, one.publicId)],
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await runningAdministrators()).toEqual([{ userId: one.id }]);
  });
});

describe('the last owner', () => {
  it('stays when one owner leaves while the other deletes the account', async () => {
    const organisation = await makeOrganisation();
    const one = await makeMember(organisation);
    const two = await makeUser({ passwordHash: await hashPassword(PASSWORD) });
    await database().insert(roles).values(buildMembership(two.id, organisation.id));
    await database()
      .update(roles)
      .set({ startsAt: new Date(Date.now() - 60_000) });
    const results = await atOnce(
      [await ctxOf(one, organisation), (ctx) => leaveOrganisation(ctx)],
      [
        await ctxOf(two, undefined, { now: EARLIER() }),
        (ctx) => eraseAccount(ctx, { currentPassword: PASSWORD }),
      ],
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    const owners = await database()
      .select({ userId: roles.userId })
      .from(roles)
      .where(and(eq(roles.scopeId, organisation.id), isNull(roles.endsAt)));
    expect(owners).toEqual([{ userId: two.id }]);
  });
});
