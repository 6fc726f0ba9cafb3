import { eq, like, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { giveBack, networkOf, refund, spend, TooManyAttempts } from '#app/http/rate-limit.server.ts';
import * as search from '#app/routes/find/search.tsx';
import { rateLimits } from '#db/schema/accounts.ts';
import { database } from '#db/pool.ts';
import {
  codeOf,
  giveCode,
  logInAs,
  newMember,
  newVisitor,
  setUpSecondFactor,
} from '#tests/support/accounts.ts';
import { SiteVisitor } from '#tests/support/site-visitor.ts';

/** Points spent of a budget, whoever spent them. */
async function spentOf(budget: string): Promise<number> {
  const [row] = await database()
    .select({ spent: sql<number>`coalesce(sum(${rateLimits.points}), 0)::int` })
    .from(rateLimits)
    .where(like(rateLimits.key, `${budget}:%`));
  return row?.spent ?? 0;
}

describe('a budget of attempts', () => {
  it('is counted though the transaction around it is rolled back', async () => {
    const failing = database().transaction(async () => {
      await spend('mail_account', 'rolled@example.test');
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    for (let attempt = 0; attempt < 4; attempt += 1) await spend('mail_account', 'rolled@example.test');
    await expect(spend('mail_account', 'Rolled@Example.test')).rejects.toThrow(TooManyAttempts);
  });

  it('does not wait for the connections that running transactions hold', async () => {
    const all = Array.from({ length: 12 }, (_, number) =>
      database().transaction(async () => spend('search_address', `busy ${String(number)}`)),
    );
    await expect(Promise.all(all)).resolves.toHaveLength(12);
  });

  it('comes back after success, or when its time has passed', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await spend('mail_account', 'back@example.test');
    await refund('mail_account', 'back@example.test');
    for (let attempt = 0; attempt < 5; attempt += 1) await spend('mail_account', 'back@example.test');
    await database()
      .update(rateLimits)
      .set({ expire: new Date(Date.now() - 1_000) })
      .where(like(rateLimits.key, 'mail_account%'));
    await spend('mail_account', 'back@example.test');
  });

  it('comes back by one point after one success', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await spend('mail_account', 'one@example.test');
    await giveBack('mail_account', 'one@example.test');
    await spend('mail_account', 'one@example.test');
    await expect(spend('mail_account', 'one@example.test')).rejects.toThrow(TooManyAttempts);
  });

  it('of an address or a day is not spent by logging in', async () => {
    const { visitor, email } = await newMember();
    const { secret } = await setUpSecondFactor(visitor);
    const [address, day] = [await spentOf('login_address'), await spentOf('second_factor_day')];
    const browser = newVisitor();
    await logInAs(browser, email);
    expect((await giveCode(browser, codeOf(secret, 1))).location).toBe('/nl/home');
    expect([await spentOf('login_address'), await spentOf('second_factor_day')]).toEqual([address, day]);
    const stranger = newVisitor();
    await logInAs(stranger, email, 'not the password');
    expect(await spentOf('login_address')).toBe(address + 1);
    await logInAs(stranger, email);
    await giveCode(stranger, '000000');
    expect(await spentOf('second_factor_day')).toBe(day + 1);
  });

  it('of searching is one for a whole network of addresses', async () => {
    const networks = () => database().$count(rateLimits, like(rateLimits.key, 'search_address:%'));
    const before = await networks();
    for (const address of ['2001:db8:7:8::1', '2001:db8:7:8:9::2']) {
      await new SiteVisitor({ address }).get(search, '/nl/search?q=radar');
    }
    expect(await networks()).toBe(before + 1);
  });

  it('stores no address', async () => {
    await spend('login_address', '192.0.2.77');
    const rows = await database().select().from(rateLimits).where(eq(rateLimits.points, 1));
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('192.0.2.77');
  });
});

describe('the network of a client', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', ''],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
