import { describe, expect, it } from 'vitest';
import * as logIn from '#app/routes/account/log-in.tsx';
import * as logInContinue from '#app/routes/account/log-in-continue.tsx';
import * as theme from '#app/routes/system/theme.ts';
import * as browse from '#app/routes/find/browse.tsx';
import * as organisation from '#app/routes/organisations/organisation.tsx';
import { newMember, newVisitor } from '#tests/support/accounts.ts';

describe('a form that no page of ours sends', () => {
  it('gets a 400 at once, also when it is 600 kB of one field or of nested names', async () => {
    const start = performance.now();
    for (const name of ['email', 'a[0]']) {
      const fields = { _form: 'log-in', [name]: Array.from({ length: 100_000 }, () => '') };
      expect((await newVisitor().post(logIn, '/nl/login', fields)).status).toBe(400);
    }
    const deep = { _form: 'log-in', [`a${'[0]'.repeat(150_000)}`]: 'x' };
    expect((await newVisitor().post(logIn, '/nl/login', deep)).status).toBe(400);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('gets a 400 for an order to the form library', async () => {
    const fields = { _form: 'log-in', __intent__: '{"type":"validate"}' };
    expect((await newVisitor().post(logIn, '/nl/login', fields)).status).toBe(400);
  });
});

describe('a U+0000', () => {
  it('is a 400 in a field, a path and a query, where the database would fail on it', async () => {
    const typed = { _form: 'log-in', email: 'a\0@example.test', password: 'x' };
    expect((await newVisitor().post(logIn, '/nl/login', typed)).status).toBe(400);
    const page = await newVisitor().get(organisation, '/nl/organisations/a%00', { id: 'a\0' });
    expect(page.status).toBe(400);
    expect((await newVisitor().get(browse, '/nl/challenges?q=a%00')).status).toBe(400);
    const { visitor } = await newMember();
    expect((await visitor.get(logInContinue, '/nl/login/continue?post=%00')).status).toBe(400);
  });
});

describe('the choice of appearance', () => {
  it('is taken from a small form only', async () => {
    const chosen = await newVisitor().post(theme, '/theme', { theme: 'dark', from: '/nl/challenges' });
    expect([chosen.status, chosen.location]).toEqual([302, '/nl/challenges']);
    const large = { theme: 'dark', from: `/${'x'.repeat(5_000)}` };
    expect((await newVisitor().post(theme, '/theme', large)).status).toBe(400);
    const file = new File(['x'.repeat(5_000)], 'a.pdf');
    expect((await newVisitor().post(theme, '/theme', { theme: 'dark', file })).status).toBe(400);
    expect((await newVisitor().post(theme, '/theme', { theme: 'purple' })).status).toBe(400);
  });
});
