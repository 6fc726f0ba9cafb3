import { expect, test } from '@playwright/test';
import { messagesIn } from '#app/i18n/messages.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { grantRole, makeAccount, makeOrganisation, publishListing } from '#tests/support/e2e-database.ts';
import { logIn, setUpSecondFactor } from '#tests/support/e2e-steps.ts';

const m = messagesIn('nl');
const { reference, find } = m;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a programme manager adds a word, and visitors find by it what is written in the other language', async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000);
      const letters = Array.from(String(Date.now()), (digit) => 'abcdefghij'[Number(digit)] ?? '').join('');
      const [dutch, english] = [`zwik${letters}`, `mop${letters}`];
      const maker = await makeOrganisation('Zwikbouw BV', 'sme', []);
      const text = { title: `Een ${english} aan dek`, body: `Onze ${english} houdt het dek schoon.` };
      await publishListing(maker, 'capability', text, { audience: 'public' });
      const visitor = await (await browser.newContext({ javaScriptEnabled })).newPage();
      const search = async (word: string) => {
        await visitor.goto(`/nl/search?q=${word}`);
        return visitor.getByRole('link', { name: text.title }).count();
      };
      await expect.poll(() => search(english), { timeout: 60_000 }).toBe(1);
      expect(await search(dutch)).toBe(0);
      await expect(visitor.getByText(find.nothingTitle(dutch))).toBeVisible();

      const manager = await makeAccount('Mila Meesters');
      await grantRole(manager.id, 'programme_manager');
      await logIn(page, manager.email);
      await setUpSecondFactor(page);
      await page.goto('/nl/administration/reference-data/thesaurus?words=radar');
      await expect(page.getByRole('heading', { name: reference.builtIn })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole('link', { name: reference.add }).click();
      await page.getByLabel(reference.code).fill(dutch);
      await page.getByLabel(reference.nl).fill(dutch);
      await page.getByLabel(reference.en).fill(`${english} | ${english}per`);
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole('button', { name: m.words.save }).click();
      await expect(page.getByText(reference.saved)).toBeVisible();

      await expect.poll(() => search(dutch), { timeout: 5_000 }).toBe(1);
    });
  });
}
