import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Asserts that axe finds nothing on the page; a failure lists the rule, what it means and the elements. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityProblems(page), `axe on ${page.url()}`).toEqual([]);
}

/** Rules whose answer depends on width and colours; the others answer the same on every screen. */
const RULES_OF_A_SCREEN = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/** What axe finds on the page; `screenOnly` asks again only what another width or other colours can change. */
export async function accessibilityProblems(
  page: Page,
  { screenOnly = false } = {},
): Promise<{ rule: string; help: string; elements: string[] }[]> {
  // After a click the browser may still be reading the page.
  await page.waitForLoadState();
  // Without frames there is nothing to gather in a page of its own, which takes three times as long.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (screenOnly ? axe.withRules(RULES_OF_A_SCREEN) : axe.withTags(TAGS)).analyze();
  const doubles = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  });
  const found = violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map((node) => node.html.slice(0, 200)),
  }));
  // Of two elements with one id, a field that names its form by it can end up in neither.
  const ofDoubles = { rule: 'duplicate-id', help: 'An id names one element', elements: doubles };
  return doubles.length === 0 ? found : [...found, ofDoubles];
}
