import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as account from '#app/routes/account/account.tsx';
import * as changeEmail from '#app/routes/account/change-email.tsx';
import * as changePassword from '#app/routes/account/change-password.tsx';
import * as confirmNewEmail from '#app/routes/account/confirm-new-email.tsx';
import * as exportOwnData from '#app/routes/account/export-own-data.ts';
import * as newPassword from '#app/routes/account/new-password.tsx';
import * as ownData from '#app/routes/account/own-data.tsx';
import * as profile from '#app/routes/account/profile.tsx';
import * as resetPassword from '#app/routes/account/reset-password.tsx';
import * as sessionsPage from '#app/routes/account/sessions.tsx';
import { buildMembership, buildOrganisation } from '#db/build.ts';
import { roles, users } from '#db/schema/accounts.ts';
import { eventPersonal, events } from '#db/schema/events.ts';
import { invitations, organisations } from '#db/schema/organisations.ts';
import { mails } from '#db/schema/notifications.ts';
import { inviteMember } from '#app/domain/organisations/invite-member.server.ts';
import { ctxOf, makeMember, makeOrganisation, transact } from '#tests/support/acting.ts';
import { database } from '#db/pool.ts';
import {
  lastMailTo,
  logInAs,
  newAddress,
  newMember,
  newVisitor,
  PASSWORD,
  signUpAs,
  tokenTo,
} from '#tests/support/accounts.ts';
import { errorsOf, type SiteVisitor } from '#tests/support/site-visitor.ts';

const NEW_PASSWORD = 'een nieuwe reeks losse woorden';
const isLoggedIn = async (visitor: SiteVisitor) => (await visitor.get(account, '/nl/account')).status === 200;

function askReset(email: string) {
  return newVisitor().post(resetPassword, '/nl/reset-password', { _form: 'reset', email });
}

function useReset(token: string, password = NEW_PASSWORD) {
  const fields = { _form: 'new-password', token, newPassword: password };
  return newVisitor().post(newPassword, `/nl/reset-password/new?token=${token}`, fields);
}

describe('resetting a password', () => {
  it('answers the same whether or not the address has an account', async () => {
    const { email } = await newMember();
    const [known, unknown] = [await askReset(email), await askReset(newAddress())];
    expect([known.status, known.location]).toEqual([302, '/nl/reset-password?sent']);
    expect([unknown.status, unknown.location]).toEqual([known.status, known.location]);
  });

  it('takes the new password once, ends every session and proves the address', async () => {
    const visitor = newVisitor();
    const email = newAddress();
    await signUpAs(visitor, email);
    await logInAs(visitor, email);
    expect(await isLoggedIn(visitor)).toBe(true);
    await askReset(email);
    const token = await tokenTo(email);
    expect(errorsOf(await useReset(token, 'kort'))).toEqual({ newPassword: ['too_short:12'] });
    expect((await useReset(token)).location).toBe('/nl/login?done=password');
    expect(await isLoggedIn(visitor)).toBe(false);
    expect(errorsOf(await useReset(token))).toEqual({ '': ['link_expired'] });
    expect(await lastMailTo(email)).toMatchObject({ template: 'password-changed' });
    expect((await logInAs(newVisitor(), email, NEW_PASSWORD)).status).toBe(302);
    const [user] = await database().select().from(users).where(eq(users.email, email));
    expect(user?.emailConfirmedAt).toBeInstanceOf(Date);
  });

  it('makes an earlier link worthless when a new one is asked', async () => {
    const { email } = await newMember();
    await askReset(email);
    const first = await tokenTo(email);
    await askReset(email);
    expect(errorsOf(await useReset(first))).toEqual({ '': ['link_expired'] });
  });
});

describe('changing a password', () => {
  it('asks the current one and ends the sessions elsewhere, not this one', async () => {
    const { visitor, email } = await newMember();
    const elsewhere = newVisitor();
    await logInAs(elsewhere, email);
    const change = (currentPassword: string) =>
      visitor.post(changePassword, '/nl/account/password', {
        _form: 'change-password',
        currentPassword,
        newPassword: NEW_PASSWORD,
      });
    expect(errorsOf(await change('een verkeerd wachtwoord'))).toEqual({
      currentPassword: ['wrong_password'],
    });
    expect((await change(PASSWORD)).location).toBe('/nl/account?done=password');
    expect([await isLoggedIn(visitor), await isLoggedIn(elsewhere)]).toEqual([true, false]);
  });
});

describe('changing an address', () => {
  const ask = (visitor: SiteVisitor, email: string) =>
    visitor.post(changeEmail, '/nl/account/email', {
      _form: 'change-email',
      email,
      currentPassword: PASSWORD,
    });
  const follow = (visitor: SiteVisitor, token: string) =>
    visitor.post(confirmNewEmail, `/nl/account/email/confirm?token=${token}`, {
      _form: 'confirm-new-email',
      token,
    });

  it('happens when the link to the new address is followed by the person who asked', async () => {
    const { visitor, email } = await newMember();
    const wanted = newAddress();
    expect((await ask(visitor, wanted)).location).toBe('/nl/account/email?sent');
    expect(await lastMailTo(email)).toMatchObject({ template: 'email-changed', data: { step: 'asked' } });
    const token = await tokenTo(wanted);
    const other = await newMember();
    expect(errorsOf(await follow(other.visitor, token))).toEqual({ '': ['link_expired'] });
    expect((await follow(visitor, token)).location).toBe('/nl/account?done=email');
    expect((await logInAs(newVisitor(), wanted)).status).toBe(302);
    expect((await logInAs(newVisitor(), email)).status).toBe(422);
  });

  it('answers the same for an address that somebody has, and mails nothing to it', async () => {
    const { visitor } = await newMember();
    const other = await newMember();
    const before = await lastMailTo(other.email);
    expect((await ask(visitor, other.email)).location).toBe('/nl/account/email?sent');
    expect(await lastMailTo(other.email)).toEqual(before);
  });
});

describe('own data', () => {
  it('changes name and language', async () => {
    const { visitor, userId } = await newMember();
    const fields = { _form: 'profile', name: 'Iris de Wit', locale: 'en' };
    await visitor.post(profile, '/nl/account', fields);
    const [user] = await database().select().from(users).where(eq(users.id, userId));
    expect([user?.name, user?.locale]).toEqual(['Iris de Wit', 'en']);
  });

  it('lists the sessions by device and ends one that is its own, never one of somebody else', async () => {
    const { visitor, email } = await newMember();
    const phone = newVisitor();
    await logInAs(phone, email);
    const list = async (who: SiteVisitor) =>
      (
        (await who.get(sessionsPage, '/nl/account/sessions')).data as {
          sessions: { id: string; isThisOne: boolean }[];
        }
      ).sessions;
    const other = (await list(visitor)).find((row) => !row.isThisOne);
    const end = (who: SiteVisitor) =>
      who.post(sessionsPage, '/nl/account/sessions', { _form: 'end', session: other?.id ?? '' });
    const stranger = await newMember();
    expect((await end(stranger.visitor)).status).toBe(404);
    expect(await isLoggedIn(phone)).toBe(true);
    expect((await end(visitor)).status).toBe(302);
    expect(await isLoggedIn(phone)).toBe(false);
    expect(await list(visitor)).toHaveLength(1);
  });

  it('exports everything kept about the person, without hashes', async () => {
    const { visitor, email, userId } = await newMember();
    const answer = await visitor.post(exportOwnData, '/nl/account/data/export', { _form: 'export' });
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="defport-account.json"');
    const found = JSON.parse(String(answer.data)) as { account: object; events: { type: string }[] };
    expect(found.account).toMatchObject({ email, name: 'Iris' });
    expect(found.events.map((event) => event.type)).toContain('session.started');
    expect(String(answer.data)).not.toMatch(/argon2|passwordHash|totpSecret/);
    const exported = and(eq(events.type, 'account.exported'), eq(events.objectId, userId));
    expect(await database().select().from(events).where(exported)).toHaveLength(1);
  });
});

describe('deleting an account', () => {
  const erase = (visitor: SiteVisitor) =>
    visitor.post(ownData, '/nl/account/data', { _form: 'erase', sure: 'on', currentPassword: PASSWORD });

  it('erases what is personal and leaves the history whole', async () => {
    const { visitor, email, userId } = await newMember();
    const before = await database()
      .select()
      .from(events)
      .where(eq(events.objectId, userId))
      .orderBy(events.id);
    expect((await erase(visitor)).location).toBe('/nl/login?done=deleted');
    expect(visitor.cookies.has('defport')).toBe(false);
    expect(await database().select().from(users).where(eq(users.id, userId))).toEqual([]);
    const after = await database()
      .select()
      .from(events)
      .where(eq(events.objectId, userId))
      .orderBy(events.id);
    expect(after.map((event) => event.type)).toEqual([
      ...before.map((event) => event.type),
      'account.erased',
    ]);
    expect(after.every((event) => event.personalId === null)).toBe(true);
    const kept = await database().select({ data: eventPersonal.data }).from(eventPersonal);
    expect(JSON.stringify(kept)).not.toContain(email);
    expect(await lastMailTo(email)).toBeUndefined();
  });

  /** An organisation that invites somebody; gives the state of its invitation now. */
  async function invite(email: string) {
    const organisation = await makeOrganisation();
    const owner = await makeMember(organisation);
    const ctx = await ctxOf(owner, organisation);
    await transact(ctx, (inside) => inviteMember(inside, { email, role: 'editor', locale: 'nl' }));
    const ofOrganisation = eq(invitations.organisationId, organisation.id);
    return async () => {
      const [row] = await database().select().from(invitations).where(ofOrganisation);
      return { email: row?.email, status: row?.status };
    };
  }
  async function moveTo(visitor: SiteVisitor, email: string): Promise<void> {
    const fields = { _form: 'change-email', email, currentPassword: PASSWORD };
    expect((await visitor.post(changeEmail, '/nl/account/email', fields)).status).toBe(302);
    const token = await tokenTo(email);
    const path = `/nl/account/email/confirm?token=${token}`;
    expect((await visitor.post(confirmNewEmail, path, { _form: 'confirm-new-email', token })).status).toBe(
      302,
    );
  }

  it('takes the person’s addresses, former ones too, out of what others wrote', async () => {
    const { visitor, email: former } = await newMember();
    const present = newAddress();
    await moveTo(visitor, present);
    const [invitedBefore, invitedAfter] = [await invite(former), await invite(present)];
    expect((await erase(visitor)).status).toBe(302);
    for (const invitation of [invitedBefore, invitedAfter]) {
      expect(await invitation()).toEqual({ email: '', status: 'withdrawn' });
    }
    const personal = JSON.stringify(await database().select().from(eventPersonal));
    const posted = JSON.stringify(await database().select().from(mails));
    for (const address of [former, present]) {
      expect(personal).not.toContain(address);
      expect(posted).not.toContain(address);
    }
  });

  it('leaves alone an address that was never proven, or is somebody else’s now', async () => {
    const stranger = newAddress();
    const visitor = newVisitor();
    await signUpAs(visitor, stranger);
    await logInAs(visitor, stranger);
    const invitation = await invite(stranger);
    expect((await erase(visitor)).status).toBe(302);
    expect(await invitation()).toEqual({ email: stranger, status: 'open' });

    const first = await newMember();
    await moveTo(first.visitor, newAddress());
    await signUpAs(newVisitor(), first.email);
    const toSecond = await invite(first.email);
    expect((await erase(first.visitor)).status).toBe(302);
    expect(await toSecond()).toEqual({ email: first.email, status: 'open' });
  });

  it('is refused to the last owner of an organisation, and granted when there is another', async () => {
    const { visitor, userId } = await newMember();
    const [organisation] = await database().insert(organisations).values(buildOrganisation()).returning();
    const organisationId = organisation?.id ?? '';
    await database().insert(roles).values(buildMembership(userId, organisationId));
    expect(errorsOf(await erase(visitor))).toEqual({ '': ['last_owner'] });
    const second = await newMember();
    await database().insert(roles).values(buildMembership(second.userId, organisationId));
    expect((await erase(visitor)).status).toBe(302);
  });
});

describe('links that wait in a mailbox', () => {
  it('to choose a password stop working when the account gets another address', async () => {
    const { visitor, email } = await newMember();
    await askReset(email);
    const reset = await tokenTo(email);
    const wanted = newAddress();
    const fields = { _form: 'change-email', email: wanted, currentPassword: PASSWORD };
    await visitor.post(changeEmail, '/nl/account/email', fields);
    const token = await tokenTo(wanted);
    await visitor.post(confirmNewEmail, '/nl/account/email/confirm', { _form: 'confirm-new-email', token });
    expect(errorsOf(await useReset(reset))).toEqual({ '': ['link_expired'] });
  });

  it('to another address stop working when the password is reset', async () => {
    const { visitor, email } = await newMember();
    const wanted = newAddress();
    const fields = { _form: 'change-email', email: wanted, currentPassword: PASSWORD };
    await visitor.post(changeEmail, '/nl/account/email', fields);
    await askReset(email);
    await useReset(await tokenTo(email));
    await logInAs(visitor, email, NEW_PASSWORD);
    const token = await tokenTo(wanted);
    const followed = await visitor.post(confirmNewEmail, '/nl/account/email/confirm', {
      _form: 'confirm-new-email',
      token,
    });
    expect(errorsOf(followed)).toEqual({ '': ['link_expired'] });
  });
});
