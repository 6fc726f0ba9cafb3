import { expect, test, type Page } from '@playwright/test';
import { accessibilityProblems, expectAccessible } from '#tests/support/axe.ts';
import { logInToDemonstration } from '#tests/support/e2e-steps.ts';
import { pageRoutes } from '#tests/support/page-routes.ts';

const ROUTES = pageRoutes();

/** Where each person of the demonstration begins; from there every link is followed. */
const JOURNEYS: readonly { who: string | undefined; from: readonly string[]; again?: readonly string[] }[] = [
  {
    who: undefined,
    from: [
      '/nl',
      '/en',
      '/nl/login',
      '/nl/signup',
      '/nl/signup/check-mail',
      '/nl/reset-password',
      '/nl/reset-password/new?token=unknown',
      '/nl/account/confirm?token=unknown',
      '/nl/account/email/confirm?token=unknown',
      '/nl/invitations/unknown',
      '/nl/search?q=radar',
      '/nl/search?q=xyzzy',
      '/nl/logout',
      '/nl/no-such-page',
      '/nl/challenges?area=XXX',
    ],
  },
  { who: 'owner', from: ['/nl/home', '/nl/account', '/nl/organisations/new', '/en/home'] },
  {
    who: 'release',
    from: ['/nl/home', '/nl/challenges', '/nl/organisations'],
    // Defensie finds links there that a visitor does not.
    again: ['/:locale/organisations/:id'],
  },
  { who: 'broker', from: ['/nl/home', '/nl/administration/verifications'] },
  {
    who: 'programme',
    from: [
      '/nl/home',
      '/nl/administration/reference-data',
      '/nl/administration/reference-data/sub_technology/add',
    ],
  },
  { who: 'admin', from: ['/nl/home', '/nl/administration'] },
  { who: 'auditor', from: ['/nl/administration/audit'] },
  { who: 'developer', from: ['/nl/administration/mailbox'] },
];

/** Statuses that a start is meant to have. */
const REFUSED: Readonly<Record<string, number>> = {
  '/nl/no-such-page': 404,
  '/nl/invitations/unknown': 404,
  '/nl/challenges?area=XXX': 400,
};

/** Pages that a link cannot lead to, each with the journey that shows it instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  '/*': 'the same page as below a language',
  '/:locale/login/second-factor': 'accounts and the log-in of this journey',
  '/:locale/login/continue': 'accounts: a kept form',
  '/:locale/organisations/join': 'organisations: a known registration',
  '/:locale/listings/:listing/matches': 'matches: a broker reads the ranking',
  '/:locale/o/:organisation/respond/:listing': 'responses: what is sent',
  '/:locale/o/:organisation/listings/:listing/responses/compare': 'responses: side by side',
  '/:locale/o/:organisation/import': 'import: a list that is chosen',
  '/:locale/o/:organisation/import/:import': 'import: a list that is tried',
};

/** The route of an address; each box of a list counts as a page. */
function pageOf({ pathname, searchParams }: URL): { pattern: string; name: string } {
  const pattern = ROUTES.find((route) => route.matches(pathname))?.pattern ?? pathname;
  const box = searchParams.get('box');
  return { pattern, name: box === null ? pattern : `${pattern}?box=${box}` };
}

/** What is wrong with a page, on a desktop in light and on a phone in dark: axe's findings, and what is too wide. */
async function problemsOf(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const found = await accessibilityProblems(page, { screenOnly: width === 390 });
    problems.push(
      ...found.map(
        ({ rule, elements }) => `${rule} at ${String(width)}, ${colorScheme}: ${elements.join(' | ')}`,
      ),
    );
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (tooWide > 0) problems.push(`wider than ${String(width)} by ${String(tooWide)}`);
  }
  return problems;
}

test('every page of every role answers, fits a phone, and gives axe nothing to find, light and dark', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const { who, from, again = [] } of JOURNEYS) {
    const toRepeat = new Set(again);
    const context = await browser.newContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
        complaints.push(message.text());
    });
    if (who) await logInToDemonstration(page, who, () => expectAccessible(page));
    const queue = [...from];
    const queued = new Set(queue);
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      const isStart = from.includes(address);
      const { pattern, name } = pageOf(new URL(address, 'http://localhost'));
      if (!isStart && seen.has(name) && !toRepeat.delete(pattern)) continue;
      seen.add(pattern).add(name);
      const answer = await page.goto(address);
      const status = answer?.status();
      if (status !== (REFUSED[address] ?? 200))
        problems.push(`${who ?? 'visitor'} at ${address}: status ${String(status)}`);
      for (const problem of await problemsOf(page))
        problems.push(`${who ?? 'visitor'} at ${address}: ${problem}`);
      for (const link of await linksOn(page)) {
        if (queued.has(link)) continue;
        queued.add(link);
        queue.push(link);
      }
    }
    problems.push(...complaints.map((text) => `console of ${who ?? 'visitor'}: ${text}`));
    await context.close();
  }
  expect(problems).toEqual([]);
  const missed = ROUTES.map((route) => route.pattern).filter(
    (pattern) => !seen.has(pattern) && !(pattern in ELSEWHERE),
  );
  expect(missed, 'pages that no link leads to').toEqual([]);
});

/** Links to other pages of the site; not to files, and not to what logs out. */
async function linksOn(page: Page): Promise<string[]> {
  const hrefs = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return hrefs
    .map((href) => href.replace(/#.*$/, ''))
    .filter((href) => /^\/(nl|en)(\/|$)/.test(href) && !/\/files\/|\.csv$/.test(href));
}
