import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import * as account from '#app/routes/account/account.tsx';
import * as audit from '#app/routes/administration/audit.tsx';
import * as exportAudit from '#app/routes/administration/export-audit.ts';
import * as jobs from '#app/routes/administration/jobs.tsx';
import * as overview from '#app/routes/administration/overview.tsx';
import * as user from '#app/routes/administration/user.tsx';
import * as users from '#app/routes/administration/users.tsx';
import { enqueue } from '#app/domain/events/enqueue.server.ts';
import { buildPlatformRole } from '#db/build.ts';
import { roles, sessions, users as userTable } from '#db/schema/accounts.ts';
import { events } from '#db/schema/events.ts';
import type { PlatformRole } from '#db/enums.ts';
import { database } from '#db/pool.ts';
import {
  codeOf,
  giveCode,
  logInAs,
  newMember,
  newVisitor,
  setUpSecondFactor,
} from '#tests/support/accounts.ts';
import { errorsOf, type SiteVisitor } from '#tests/support/site-visitor.ts';

async function newHolder(role: PlatformRole) {
  const member = await newMember();
  await database().insert(roles).values(buildPlatformRole(member.userId, role));
  const { secret } = await setUpSecondFactor(member.visitor);
  const [row] = await database().select().from(userTable).where(eq(userTable.id, member.userId));
  return { ...member, secret, publicId: row?.publicId ?? '' };
}

async function newPerson() {
  const member = await newMember();
  const [row] = await database().select().from(userTable).where(eq(userTable.id, member.userId));
  return { ...member, publicId: row?.publicId ?? '' };
}

let administrator: Awaited<ReturnType<typeof newHolder>>;
let auditor: Awaited<ReturnType<typeof newHolder>>;

beforeAll(async () => {
  administrator = await newHolder('administrator');
  auditor = await newHolder('auditor');
});

const actOn = (publicId: string, fields: Record<string, string>, by: SiteVisitor = administrator.visitor) =>
  by.post(user, `/nl/administration/users/${publicId}`, fields, { user: publicId });
const rolesOf = (userId: string) => database().select().from(roles).where(eq(roles.userId, userId));

describe('the administration', () => {
  it('does not exist for who has no role, and asks for a second factor of who has one', async () => {
    const { visitor, userId } = await newMember();
    expect((await visitor.get(users, '/nl/administration/users')).status).toBe(404);
    expect((await visitor.get(overview, '/nl/administration')).status).toBe(404);
    await database().insert(roles).values(buildPlatformRole(userId, 'administrator'));
    const asked = await visitor.get(users, '/nl/administration/users');
    expect(asked.location).toBe('/nl/account/second-factor?next=%2Fnl%2Fadministration%2Fusers');
    await setUpSecondFactor(visitor);
    expect((await visitor.get(users, '/nl/administration/users')).status).toBe(200);
    await database().delete(roles).where(eq(roles.userId, userId));
  });

  it('gives an auditor the history, and not the users or jobs', async () => {
    const at = async (route: object, path: string) =>
      (await auditor.visitor.get(route, `/nl/administration/${path}`)).status;
    expect(await at(audit, 'audit')).toBe(200);
    expect([await at(users, 'users'), await at(jobs, 'jobs')]).toEqual([404, 404]);
    expect((await auditor.visitor.get(overview, '/nl/administration')).location).toBe(
      '/nl/administration/audit',
    );
  });
});

describe('users and roles', () => {
  it('finds accounts by a part of the address, and takes wildcards as they are typed', async () => {
    const { email } = await newPerson();
    const find = async (q: string) => {
      const answer = await administrator.visitor.get(
        users,
        `/nl/administration/users?q=${encodeURIComponent(q)}`,
      );
      return (answer.data as { users: { email: string }[] }).users.map((found) => found.email);
    };
    expect(await find(email.slice(4, 20).toUpperCase())).toEqual([email]);
    expect(await find('%')).toEqual([]);
  });

  it('grants a role with a start and an end, once, and ends it', async () => {
    const person = await newPerson();
    const grant = { _form: 'grant', role: 'broker', startsOn: '2030-03-01', endsOn: '2031-01-01' };
    expect((await actOn(person.publicId, grant)).location).toMatch(/\?done=granted$/);
    const [role] = await rolesOf(person.userId);
    expect(role).toMatchObject({
      role: 'broker',
      startsAt: new Date('2030-02-28T23:00:00Z'),
      endsAt: new Date('2030-12-31T23:00:00Z'),
      grantedBy: administrator.userId,
    });
    expect(errorsOf(await actOn(person.publicId, grant))).toEqual({ role: ['role_held'] });
    const now = { _form: 'grant', role: 'broker', endsOn: '2020-01-01' };
    expect(errorsOf(await actOn(person.publicId, now))).toEqual({ endsOn: ['end_before_start'] });

    const end = { _form: 'end', role: role?.publicId ?? '' };
    expect((await actOn(person.publicId, end)).location).toMatch(/\?done=ended$/);
    expect((await actOn(person.publicId, end)).status).toBe(409);
    const history = await database()
      .select({ type: events.type })
      .from(events)
      .where(and(eq(events.objectId, role?.id ?? ''), eq(events.objectKind, 'role')))
      .orderBy(events.id);
    expect(history.map((event) => event.type)).toEqual(['role.granted', 'role.ended']);
  });

  it('grants no developer outside the demonstration', async () => {
    const person = await newPerson();
    const answer = await actOn(person.publicId, { _form: 'grant', role: 'developer' });
    expect(errorsOf(answer)).toEqual({ role: ['demo_only'] });
    expect(await rolesOf(person.userId)).toEqual([]);
  });

  it('asks the second factor again before a role is granted, and keeps the form meanwhile', async () => {
    const person = await newPerson();
    const other = await newHolder('administrator');
    await database()
      .update(sessions)
      .set({ secondFactorAt: new Date(Date.now() - 16 * 60_000) })
      .where(eq(sessions.userId, other.userId));
    const answer = await actOn(person.publicId, { _form: 'grant', role: 'auditor' }, other.visitor);
    expect(answer.location).toMatch(/^\/nl\/login\/second-factor\?next=.*post%3D/);
    expect(await rolesOf(person.userId)).toEqual([]);
    await giveCode(other.visitor, codeOf(other.secret, 1));
    expect((await actOn(person.publicId, { _form: 'grant', role: 'auditor' }, other.visitor)).status).toBe(
      302,
    );
    await database().delete(roles).where(eq(roles.userId, other.userId));
  });

  it('shuts a person out at once, and lets in again', async () => {
    const person = await newPerson();
    expect((await actOn(person.publicId, { _form: 'disable' })).status).toBe(302);
    expect((await person.visitor.get(account, '/nl/account')).status).toBe(302);
    expect((await logInAs(newVisitor(), person.email)).status).toBe(422);
    expect((await actOn(person.publicId, { _form: 'disable' })).status).toBe(409);
    expect((await actOn(person.publicId, { _form: 'enable' })).status).toBe(302);
    expect((await logInAs(newVisitor(), person.email)).status).toBe(302);
  });

  it('keeps the last administrator, and nobody shuts themselves out', async () => {
    const own = (await rolesOf(administrator.userId)).find((role) => role.role === 'administrator');
    const end = { _form: 'end', role: own?.publicId ?? '' };
    expect(errorsOf(await actOn(administrator.publicId, end))).toEqual({ '': ['last_administrator'] });
    const disable = { _form: 'disable' };
    expect(errorsOf(await actOn(administrator.publicId, disable))).toEqual({ '': ['not_yourself'] });
  });

  it('takes away the second factor of somebody who lost it', async () => {
    const person = await newPerson();
    await setUpSecondFactor(person.visitor);
    expect((await actOn(person.publicId, { _form: 'reset-factor' })).status).toBe(302);
    expect((await logInAs(newVisitor(), person.email)).location).toBe('/nl/home');
    const own = await actOn(administrator.publicId, { _form: 'reset-factor' });
    expect(errorsOf(own)).toEqual({ '': ['not_yourself'] });
  });
});

describe('failed jobs', () => {
  it('are shown with their error, and run again', async () => {
    const fileId = randomUUID();
    await database().transaction((tx) => enqueue(tx, { task: 'scan-file', payload: { fileId } }));
    await database().execute(sql`
      update graphile_worker._private_jobs set attempts = 12, last_error = 'no scanner' where key = ${`scan-file:${fileId}`}`);
    const list = async () => {
      const answer = await administrator.visitor.get(jobs, '/nl/administration/jobs');
      return (answer.data as { jobs: { id: string; task: string; lastError: string; nextAt?: Date }[] }).jobs;
    };
    const [job] = await list();
    expect(job).toMatchObject({ task: 'scan-file', lastError: 'no scanner', nextAt: undefined });
    const retry = { _form: 'retry', job: job?.id ?? '' };
    expect((await administrator.visitor.post(jobs, '/nl/administration/jobs', retry)).status).toBe(302);
    expect((await list())[0]?.nextAt).toBeInstanceOf(Date);
    const gone = { _form: 'retry', job: '999999999' };
    expect((await administrator.visitor.post(jobs, '/nl/administration/jobs', gone)).status).toBe(409);
  });
});

describe('the history', () => {
  const search = (query: Record<string, string>) =>
    auditor.visitor.get(audit, `/nl/administration/audit?${new URLSearchParams(query).toString()}`);
  const typesOf = (answer: { data: unknown }) =>
    (answer.data as { found: { events: { type: string }[] } }).found.events.map((event) => event.type);

  it('is searched by type, object, person and period', async () => {
    const person = await newPerson();
    expect(typesOf(await search({ objectKind: 'user', objectId: person.userId }))).toEqual([
      'session.started',
      'account.email-confirmed',
      'account.created',
    ]);
    expect(typesOf(await search({ type: 'account.created', objectId: person.userId }))).toHaveLength(1);
    expect(typesOf(await search({ objectId: person.userId, to: '2020-01-01' }))).toEqual([]);
    const byAdministrator = typesOf(await search({ actor: administrator.email }));
    expect(byAdministrator).toContain('account.second-factor-added');
    expect(byAdministrator).not.toContain('account.created');
  });

  it.each([
    [{ type: 'everything' }, { type: ['choice'] }],
    [{ objectKind: 'secret' }, { objectKind: ['choice'] }],
    [{ from: '2026-13-45' }, { from: ['date'] }],
    [{ from: '0000-01-01' }, { from: ['date_range'] }],
    [{ to: '9999-12-31' }, { to: ['date_range'] }],
    [{ from: '2026-02-01', to: '2026-01-01' }, { to: ['end_before_start'] }],
    [{ actor: 'nobody@example.test' }, { actor: ['unknown_person'] }],
    [{ actor: 'nobody' }, { actor: ['email'] }],
  ])('refuses the unknown value %j instead of ignoring it', async (query, errors) => {
    const answer = await search(query);
    expect(answer.status).toBe(422);
    expect(answer.data).toMatchObject({ errors, found: undefined });
  });

  it.each(['1e300', '0', '-1', '1.5', 'x'])('has no page %s', async (page) => {
    expect((await search({ page })).status).toBe(404);
  });

  it('is exported as CSV without formulas, and each export is an event', async () => {
    const person = await newPerson();
    await database().update(userTable).set({ name: '=cmd|calc' }).where(eq(userTable.id, person.userId));
    await setUpSecondFactor(person.visitor);
    const fields = { _form: 'export', actor: person.email };
    const answer = await auditor.visitor.post(exportAudit, '/nl/administration/audit/export', fields);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = String(answer.data).split('\r\n');
    expect(lines[0]).toBe(
      '"at","type","actor","object_kind","object_id","from","to","data","request_id","event_id"',
    );
    expect(lines[1]).toContain(`,"account.second-factor-added","'=cmd|calc","user",`);
    expect(typesOf(await search({ type: 'audit.exported', actor: auditor.email }))).toEqual([
      'audit.exported',
    ]);
    const stranger = await person.visitor.post(exportAudit, '/nl/administration/audit/export', fields);
    expect(stranger.status).toBe(404);
  });

  it('refuses to export by an unknown filter', async () => {
    const fields = { _form: 'export', type: 'everything' };
    const answer = await auditor.visitor.post(exportAudit, '/nl/administration/audit/export', fields);
    expect(answer.status).toBe(422);
  });
});
