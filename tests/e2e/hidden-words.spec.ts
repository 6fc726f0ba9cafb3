import { expect, test, type APIRequestContext } from '@playwright/test';
import { EXPORT_FORMATS, EXPORTS } from '#app/domain/export/schemas.ts';
import { plantHiddenWords, WORDS, type Planted } from '#tests/support/hidden-words.ts';
import { logInToDemonstration } from '#tests/support/e2e-steps.ts';
import { pageRoutes } from '#tests/support/page-routes.ts';

const ROUTES = pageRoutes();
const UNPUBLISHED = [WORDS.private, WORDS.draft, WORDS.hidden];
const FOR_SOME = [...UNPUBLISHED, WORDS.defence];

/** Who looks, the words that none of their answers may hold, and those that some must: else nothing was searched. */
const READERS: readonly { who: string | undefined; words: readonly string[]; finds: readonly string[] }[] = [
  { who: undefined, words: [...FOR_SOME, ...WORDS.organisation, WORDS.masked], finds: [] },
  { who: 'newcomer', words: [...FOR_SOME, ...WORDS.organisation, WORDS.masked], finds: [] },
  { who: 'owner', words: [...FOR_SOME, ...WORDS.organisation], finds: [WORDS.masked] },
  { who: 'reader', words: [...FOR_SOME, ...WORDS.organisation], finds: [WORDS.masked] },
  { who: 'requester', words: [...UNPUBLISHED, ...WORDS.organisation], finds: [WORDS.masked, WORDS.defence] },
  // These see every organisation, but not which of them is behind a masked listing.
  { who: 'broker', words: UNPUBLISHED, finds: [WORDS.masked, WORDS.defence] },
  { who: 'programme', words: FOR_SOME, finds: [WORDS.masked] },
  { who: 'admin', words: [...FOR_SOME, WORDS.masked], finds: [] },
];

/** How many addresses of one kind of page each reader opens, beside those of the planted listings. */
const OF_A_KIND = 2;

let planted: Planted;
test.beforeAll(async () => {
  planted = await plantHiddenWords();
});

for (const { who, words, finds } of READERS) {
  test(`${who ?? 'a visitor'} finds a word of somebody else's in no page, search, count, file or error`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    if (who) await logInToDemonstration(page, who);
    const { request } = page.context();
    await waitForIndex(request, finds);
    const missed = new Set(finds);
    const leaks: string[] = [];
    for await (const { address, body } of everythingTo(request, [...starts(), ...asking(words)])) {
      const read = body.toLowerCase();
      for (const word of words) if (read.includes(word)) leaks.push(`${word} at ${address}`);
      for (const word of finds) if (read.includes(word)) missed.delete(word);
      if (!read.includes(planted.masked)) continue;
      for (const word of WORDS.organisation)
        if (read.includes(word)) leaks.push(`${word} beside the masked listing at ${address}`);
    }
    expect(leaks).toEqual([]);
    expect([...missed]).toEqual([]);
  });
}

/** The worker has indexed what was planted once those for whom it is find it. */
async function waitForIndex(request: APIRequestContext, words: readonly string[]): Promise<void> {
  for (const word of words)
    await expect.poll(() => answer(request, `/nl/search?q=${word}`)).toContain(`Luisterboei ${word}`);
}

/** Where a reader begins; the planted listings by their addresses, as one might have been given them. */
function starts(): string[] {
  const at = planted.all.flatMap((id) => [`/nl/listings/${id}`, `/en/listings/${id}`]);
  return [
    '/nl',
    '/nl/home',
    '/nl/challenges',
    '/nl/capabilities',
    '/nl/organisations',
    '/sitemap.xml',
    ...at,
  ];
}

/** Asks for each word by its beginning, and for the place and the province that only the organisation has. */
function asking(words: readonly string[]): string[] {
  const beginnings = words.map((word) => word.slice(0, -2));
  return [
    ...beginnings.flatMap((word) => [
      `/nl/search?q=${word}`,
      `/nl/search?q=${word}&province=NL-DR`,
      `/nl/search/suggest?q=${word}`,
      `/en/search/suggest?q=${word.slice(0, 5)}`,
    ]),
    '/nl/search?province=NL-DR',
    '/nl/search?kind=capability&province=NL-DR',
    '/nl/map',
    `/nl/search?q=${WORDS.masked.slice(0, -2)}+qwistervar`,
    '/nl/search?q=onderwater+drones',
  ];
}

/** What a reader can open, and what those who belong to an organisation can take along. */
async function* everythingTo(request: APIRequestContext, from: readonly string[]) {
  yield* answersTo(request, from);
  yield* exportsTo(request);
}

/** The files of all organisations that the reader acts for, with their names; an answer that refuses is one too. */
async function* exportsTo(request: APIRequestContext) {
  const home = await answer(request, '/nl/home');
  const organisations = new Set([...home.matchAll(/\/nl\/o\/([0-9a-z]{12})/g)].map(([, id = '']) => id));
  for (const organisation of organisations) {
    for (const what of EXPORTS) {
      for (const format of EXPORT_FORMATS) {
        const address = `/nl/o/${organisation}/export/file`;
        const response = await request.post(address, { form: { _form: 'export', what, format } });
        expect(response.status(), address).toBeLessThan(500);
        const name = response.headers()['content-disposition'] ?? '';
        yield { address: `${address} (${what}, ${format})`, body: `${name}\n${await response.text()}` };
      }
    }
  }
}

/** Every answer to a reader who follows links, as page and as data, a few of each kind of page. */
async function* answersTo(
  request: APIRequestContext,
  from: readonly string[],
): AsyncGenerator<{ address: string; body: string }> {
  const opened = new Map<string, number>();
  const queue = [...from];
  const queued = new Set(queue);
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const { pathname, search } = new URL(address, 'http://localhost');
    const isChosen = from.includes(address) || planted.all.some((id) => address.includes(id));
    const kind = ROUTES.find((route) => route.matches(pathname))?.pattern ?? pathname;
    const times = opened.get(kind) ?? 0;
    if (!isChosen && times >= OF_A_KIND) continue;
    opened.set(kind, times + 1);
    const body = await answer(request, address);
    yield { address, body };
    if (isChosen || times === 0) {
      const data = `${pathname}.data${search}`;
      yield { address: data, body: await answer(request, data) };
    }
    for (const [, href = ''] of body.matchAll(/href="(\/[^"#]*)/g)) {
      const link = href.replaceAll('&amp;', '&');
      if (queued.has(link) || /^\/(assets|theme)|logout|\/favicon/.test(link)) continue;
      queued.add(link);
      queue.push(link);
    }
  }
}

/** The body of whatever is answered, with the status of what failed. */
async function answer(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address, { maxRedirects: 5 });
  expect(response.status(), address).toBeLessThan(500);
  return response.text();
}
