import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Asserts that axe finds nothing on the page; a failure lists the rule, what it means and the elements. */
export async function expectAccessible(page: Page): Promise<void> {
  // After a click the browser may still be reading the page.
  await page.waitForLoadState();
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map((node) => node.html.slice(0, 200)),
  }));
  expect(found, `axe on ${page.url()}`).toEqual([]);
}
