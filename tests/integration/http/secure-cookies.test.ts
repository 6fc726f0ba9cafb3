import { expect, it } from 'vitest';

process.env['SITE_URL'] = 'https://defport.example';

it('marks every cookie of a site on https as secure and bound to its host', async () => {
  // Imported here: the settings are read once, at the first import.
  const { newMember } = await import('#tests/support/accounts.ts');
  const { sessions } = await import('#db/schema/accounts.ts');
  const { database } = await import('#db/pool.ts');
  const profile = await import('#app/routes/account/profile.tsx');
  const { visitor } = await newMember();
  const [session] = visitor.lastCookies;
  expect(session).toMatch(/^__Host-defport=\w+; /);
  await database()
    .update(sessions)
    .set({ expiresAt: new Date(Date.now() - 60_000) });
  await visitor.post(profile, '/nl/account', { _form: 'profile', name: 'Iris', locale: 'nl' });
  const [kept] = visitor.lastCookies;
  expect(kept).toMatch(/^__Host-defport-kept=[\w-]{43}; /);
  for (const cookie of [session, kept]) {
    expect(cookie).toMatch(/; Secure/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).toMatch(/; Path=\/(;|$)/);
    expect(cookie).not.toMatch(/; Domain/i);
  }
});
