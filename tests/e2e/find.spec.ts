import { expect, test, type Page } from '@playwright/test';
import { messagesIn } from '#app/i18n/messages.ts';
import { expectAccessible } from '#tests/support/axe.ts';

/** Finding, by a visitor of the demonstration. */
const m = messagesIn('nl');
const { find, areas } = m;

/** A filter's group opens where a list has none of its choices yet; on a phone the whole panel does first. */
async function choose(page: Page, facet: string, value: string): Promise<void> {
  const panel = page.locator('details.beside > summary');
  if (await panel.isVisible()) await panel.click();
  const form = page.getByRole('search', { name: find.filters });
  const group = form.locator('details', { has: page.getByText(facet, { exact: true }) });
  if (!(await group.evaluate((details: HTMLDetailsElement) => details.open)))
    await group.locator('summary').first().click();
  await group.getByLabel(value, { exact: false }).check();
  await form.getByRole('button', { name: find.apply }).click();
}

async function lookFor(page: Page, query: string): Promise<void> {
  await page.locator('#find-q').fill(query);
  await page.locator('#find-q').press('Enter');
}

const results = (page: Page) => page.locator('main article');

for (const javaScriptEnabled of [true, false]) {
  test.describe(`finding, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });
    // The visit to every page looks at phones too.
    const check = async (page: Page) => {
      if (javaScriptEnabled && test.info().project.name === 'desktop') await expectAccessible(page);
    };

    test('a search is narrowed by a filter, leads to a listing and back to the same list @phone', async ({
      page,
    }) => {
      await page.goto('/nl/search');
      await lookFor(page, 'drone');
      await expect(page).toHaveURL(/[?&]q=drone/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(find.resultsFor('drone'));
      const all = await page.locator('#results').innerText();

      await choose(page, find.facets.trl, find.trlBands['7-9']);
      await expect(page).toHaveURL(/q=drone.*trl=7-9/);
      expect(await page.locator('#results').innerText()).not.toBe(all);
      await check(page);
      const address = page.url();
      const first = results(page).first().getByRole('link').first();
      const title = await first.innerText();
      await first.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await page.goBack();
      await expect(page).toHaveURL(address);
      await expect(page.locator('#find-q')).toHaveValue('drone');

      // The chosen filter is a link to the list without it; so are the kinds and the orders.
      const newest = page.getByRole('navigation', { name: find.sort }).getByRole('link').nth(1);
      await newest.click();
      await expect(page).toHaveURL(/trl=7-9&sort=newest/);
      await page.getByRole('link', { name: find.drop(find.facets.trl, find.trlBands['7-9']) }).click();
      await expect(page.locator('#results')).toHaveText(all);
      await page
        .getByRole('navigation', { name: find.kindsLabel })
        .getByRole('link', { name: find.kinds.challenge })
        .click();
      await expect(page).toHaveURL(/kind=challenge/);

      // The other language shows the same list.
      await page.getByRole('link', { name: 'English' }).first().click();
      await expect(page).toHaveURL(/\/en\/search\?.*q=drone.*kind=challenge/);
    });

    test('who finds nothing is helped on', async ({ page }) => {
      await page.goto('/nl/search?q=radar&area=QUA&trl=1-3&language=en&province=NL-DR');
      await expect(page.getByText(find.nothingTitle('radar'))).toBeVisible();
      await check(page);
      await page.getByRole('link', { name: find.searchWithout }).click();
      await expect(page).toHaveURL(/\/nl\/search\?q=radar$/);
      await expect(results(page).first()).toBeVisible();

      await page.goto('/nl/search?q=onderzbt');
      const near = page
        .getByRole('heading', { name: find.nearest })
        .locator('xpath=following-sibling::ul[1]');
      await near.getByRole('link').first().click();
      await expect(results(page).first()).toBeVisible();

      // Without one of two filters there is something.
      await page.goto('/nl/search?q=&area=QUA&offer=test_facility&kind=capability&province=NL-ZE');
      await expect(page.getByText(find.nothingTitleFiltered)).toBeVisible();
      await expect(page.getByRole('heading', { name: find.dropOne })).toBeVisible();

      await page.goto('/nl/search?q=%22%27()%5B%5D');
      await expect(results(page)).toHaveCount(0);
    });

    test('an address that nobody knows is refused, with a way on', async ({ page }) => {
      const refused = await page.goto('/nl/search?q=radar&area=XXX&language=nl');
      expect(refused?.status()).toBe(400);
      await expect(page).toHaveTitle(new RegExp(find.refusedTitle));
      await expect(page.getByText(find.refusedText(find.facets.area))).toBeVisible();
      await check(page);
      await page.getByRole('link', { name: find.withoutFilter }).click();
      await expect(page).toHaveURL(/\/nl\/search\?q=radar&language=nl$/);

      expect((await page.goto(`/nl/search?q=${'radar+'.repeat(1_700)}`))?.status()).toBe(400);
      await expect(page.getByRole('heading', { name: find.refusedQueryTitle })).toBeVisible();

      expect((await page.goto('/nl/search?q=gyrotron+zandloper+radar&page=5&kind=challenge'))?.status()).toBe(
        404,
      );
      await check(page);
      await page.getByRole('link', { name: find.toFirstPage }).click();
      await expect(page).toHaveURL(/kind=challenge$/);

      // A visitor does not page through the whole.
      await page.goto('/nl/search?page=6');
      await expect(page).toHaveURL(/\/nl\/login\?next=/);
    });

    test('the map and the pages of areas lead to what is there @phone', async ({ page }) => {
      await page.goto('/nl/map');
      await check(page);
      const map = page.getByRole('navigation', { name: areas.mapLabel });
      const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Gelderland' }) });
      const [asked, offered] = await row.getByRole('cell').allInnerTexts();
      const sum = [asked, offered].reduce((total, text) => total + Number(/\d+/.exec(text ?? '')?.[0]), 0);
      await map.getByRole('link', { name: areas.tile('Gelderland', String(sum)) }).click();
      await expect(page).toHaveURL(/\/nl\/search\?province=NL-GE$/);
      const chips = page.getByRole('list', { name: find.chosen });
      await expect(chips.getByRole('link')).toHaveText(['Gelderland']);

      await page.goto('/nl/areas');
      await check(page);
      await page.locator('main').getByRole('link', { name: 'Sensoren' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Sensoren');
      await check(page);
      await page.getByRole('link', { name: /^Al het aanbod/ }).click();
      await expect(page).toHaveURL(/\/nl\/search\?kind=capability&area=SEN$/);
      await expect(results(page).first()).toBeVisible();

      // An organisation's page lists what it posted.
      await results(page).locator('a[href*="/organisations/"]').first().click();
      await expect(page.getByRole('heading', { name: areas.listingsOf })).toBeVisible();
      await expect(results(page).first()).toBeVisible();
      await check(page);
    });
  });
}

test('suggestions come while typing and are chosen with the keyboard', async ({ page }) => {
  await page.goto('/nl/search');
  const field = page.getByRole('combobox', { name: find.field });
  const options = page.getByRole('listbox', { name: find.suggestions }).getByRole('option');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.focus();
  await page.keyboard.type('onderzeeb');
  await expect(options.first()).toHaveText(/^onderzeeboot/);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  const count = await options.count();
  await expect(page.getByRole('status')).toHaveText(find.suggestionCount(String(count)));
  await expectAccessible(page);

  // Down and up go around, by way of the field itself.
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? '',
  );

  // Escape closes and keeps the words; the next Escape is the field's own.
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(field).toHaveValue('onderzeeb');
  await expect(field).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/search\?q=onderzeeboot$/);

  // An area leads to its page.
  await field.fill('');
  await field.pressSequentially('quant');
  await page.getByRole('option', { name: `Quantum ${find.suggestionKinds.area}` }).click();
  await expect(page).toHaveURL(/\/nl\/areas\/QUA$/);
});

test('only the bare address of a list is for search engines', async ({ page }) => {
  const robots = page.locator('meta[name="robots"]');
  await page.goto('/nl/challenges?area=SEN');
  await expect(robots).toHaveAttribute('content', 'noindex');
  await page.goto('/nl/challenges');
  await expect(robots).toHaveCount(0);
});
