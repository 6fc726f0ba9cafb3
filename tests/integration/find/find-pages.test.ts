import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { buildMembership } from '#db/build.ts';
import { roles } from '#db/schema/accounts.ts';
import { searchDays } from '#db/schema/search.ts';
import * as area from '#app/routes/find/area.tsx';
import * as browse from '#app/routes/find/browse.tsx';
import * as map from '#app/routes/find/map.tsx';
import * as search from '#app/routes/find/search.tsx';
import * as suggestRoute from '#app/routes/find/suggest.ts';
import * as organisationRoute from '#app/routes/organisations/organisation.tsx';
import { rebuildListings } from '#search/rebuild.server.ts';
import { rebuildOrganisations } from '#search/rebuild-organisations.server.ts';
import { newMember, newVisitor } from '#tests/support/accounts.ts';
import { postListing } from '#tests/support/post-listing.ts';
import type { Answer, SiteVisitor } from '#tests/support/site-visitor.ts';

type Posted = Awaited<ReturnType<typeof postListing>>;

let masked: Posted;
/** A member of another verified organisation. */
let reader: SiteVisitor;
/** A member of the organisation that has the masked listing. */
let insider: SiteVisitor;

async function memberOf(organisationId: string): Promise<SiteVisitor> {
  const { visitor, userId } = await newMember();
  await database()
    .insert(roles)
    .values(buildMembership(userId, organisationId, 'reader'));
  return visitor;
}

beforeAll(async () => {
  for (let number = 0; number < 21; number += 1) {
    await postListing({
      title: `Bolderpaal ${String(number)}`,
      areas: ['MAR'],
      publishedAt: new Date('2026-01-01'),
    });
  }
  masked = await postListing({
    title: 'Zwenkbolder achter glas',
    audience: 'verified',
    identity: 'masked',
    areas: ['MAR'],
    organisation: { name: 'Stille Werf', audience: 'verified', province: 'NL-ZE' },
  });
  const { organisationId } = masked;
  await postListing({
    title: 'Zwenkbolder met naam',
    audience: 'verified',
    areas: ['MAR'],
    organisationId,
  });
  const other = await postListing({ title: 'Ankerketting', audience: 'verified' });
  reader = await memberOf(other.organisationId);
  insider = await memberOf(masked.organisationId);
  await rebuildListings(database());
  await rebuildOrganisations(database());
});
afterAll(closeDatabase);

type Suggested = { suggestions: { text: string; note: string; href?: string }[] };
const suggestionsFor = async (visitor: SiteVisitor, q: string): Promise<Suggested['suggestions']> => {
  const { data } = await visitor.get(suggestRoute, `/nl/search/suggest?q=${encodeURIComponent(q)}`);
  return (JSON.parse(data as string) as Suggested).suggestions;
};
const titlesOf = ({ data }: Answer) =>
  (data as { found: { listings: { title: string }[] } }).found.listings.map(({ title }) => title);

describe('an address with a filter nobody knows', () => {
  it.each([
    ['/nl/search?area=XXX&q=radar', ['area']],
    ['/nl/search?sub=SEN-nothing', ['sub']],
    ['/nl/search?province=NL-XX&trl=10', ['trl']],
    ['/nl/search?province=NL-XX', ['province']],
    ['/nl/search?kind=person', ['kind']],
    ['/nl/search?sort=name', ['sort']],
    ['/nl/search?page=0&sort=name', ['page', 'sort']],
  ])('is refused by name: %s', async (address, filters) => {
    const { status, data } = await newVisitor().get(search, address);
    expect([status, data]).toEqual([400, { reason: 'unknown_filter', filters }]);
  });

  it('is refused on lists too', async () => {
    const { status } = await newVisitor().get(browse, '/nl/challenges?domain=moon');
    expect(status).toBe(400);
  });
});

describe('paging', () => {
  it.each(['0', '-1', '1000000', 'two'])('has no page %s, and says so', async (asked) => {
    const { status, data } = await newVisitor().get(search, `/nl/search?page=${asked}`);
    expect([status, data]).toEqual([404, { reason: 'past_last_page' }]);
  });

  it('leads a visitor to the log-in page after the fifth page, and has no page after the last', async () => {
    const visitor = newVisitor();
    expect((await visitor.get(browse, '/nl/capabilities?page=2')).status).toBe(200);
    expect((await visitor.get(browse, '/nl/capabilities?page=3')).status).toBe(404);
    const { status, location } = await visitor.get(browse, '/nl/capabilities?page=6');
    expect([status, location]).toEqual([302, '/nl/login?next=%2Fnl%2Fcapabilities%3Fpage%3D6']);
    expect((await reader.get(browse, '/nl/capabilities?page=6')).status).toBe(404);
  });
});

describe('suggestions', () => {
  it('are words of both languages, areas, and what the reader may see', async () => {
    expect((await suggestionsFor(newVisitor(), 'onderzeeb')).slice(0, 2)).toEqual([
      { text: 'onderzeeboot', note: 'begrip' },
      { text: 'onderzeebootbestrijding', note: 'begrip' },
    ]);
    expect(await suggestionsFor(newVisitor(), 'submar')).toContainEqual({
      text: 'submarine',
      note: 'onderzeeboot',
    });
    expect(await suggestionsFor(newVisitor(), 'sens')).toContainEqual({
      text: 'Sensoren',
      note: 'gebied',
      href: '/nl/areas/SEN',
    });
    const titles = async (visitor: SiteVisitor) =>
      (await suggestionsFor(visitor, 'zwenkb')).map(({ text }) => text).sort();
    expect(await titles(newVisitor())).toEqual([]);
    expect(await titles(reader)).toEqual(['Zwenkbolder achter glas', 'Zwenkbolder met naam']);
    expect(await suggestionsFor(newVisitor(), 'stille we')).toEqual([]);
    expect((await suggestionsFor(reader, 'stille we')).map(({ text }) => text)).toEqual(['Stille Werf']);
  });

  it('wait for two letters', async () => {
    expect(await suggestionsFor(reader, 'z')).toEqual([]);
  });
});

describe("an organisation's page", () => {
  const titlesFor = async (visitor: SiteVisitor) => {
    const id = masked.organisationPublicId;
    const { data } = await visitor.get(organisationRoute, `/nl/organisations/${id}`, { id });
    const { posted } = data as { posted: { total: number; listings: { title: string }[] } };
    return [posted.total, ...posted.listings.map(({ title }) => title).sort()];
  };

  it('lists what a reader may know to be its own, and a masked listing only for its own people', async () => {
    expect(await titlesFor(reader)).toEqual([1, 'Zwenkbolder met naam']);
    expect(await titlesFor(insider)).toEqual([2, 'Zwenkbolder achter glas', 'Zwenkbolder met naam']);
  });
});

describe('pages of areas and the map', () => {
  it('show what each reader may see', async () => {
    const titles = async (visitor: SiteVisitor) => {
      const { data } = await visitor.get(area, '/nl/areas/MAR', { area: 'MAR' });
      return (data as { capabilities: { title: string }[] }).capabilities.map(({ title }) => title);
    };
    expect(await titles(newVisitor())).not.toContain('Zwenkbolder met naam');
    expect(await titles(reader)).toContain('Zwenkbolder met naam');
    expect((await reader.get(area, '/nl/areas/XXX', { area: 'XXX' })).status).toBe(404);
    expect((await reader.get(area, '/nl/areas/unclassified', { area: 'unclassified' })).status).toBe(404);
  });

  it('leave masked listings out of the map, whose counts can so be exact', async () => {
    const { data } = await reader.get(map, '/nl/map');
    const { counts, leavesOutMasked } = data as {
      counts: Record<string, unknown>;
      leavesOutMasked: boolean;
    };
    expect(leavesOutMasked).toBe(true);
    // One named listing is in Zeeland; the masked one beside it is nowhere.
    expect(counts['listing']).toEqual({ counts: { 'NL-ZE': 1 }, other: null });
  });
});

describe('a search', () => {
  it('that finds nothing offers near words that do find, and what to leave out', async () => {
    await postListing({ title: 'Onderzeeboot', areas: ['MAR'] });
    await rebuildListings(database());
    const { data } = await newVisitor().get(search, '/nl/search?q=onderzbt');
    const { waysOut } = data as { waysOut: { nearest: string[] } };
    expect(waysOut.nearest).toContain('onderzees');
    const filtered = await newVisitor().get(search, '/nl/search?q=bolderpaal&area=SPA&trl=7-9');
    expect((filtered.data as { waysOut: unknown }).waysOut).toEqual({
      nearest: [],
      drops: [],
      hasBare: true,
    });
    const one = await newVisitor().get(search, '/nl/search?q=bolderpaal&area=SPA');
    expect((one.data as { waysOut: unknown }).waysOut).toEqual({
      nearest: [],
      drops: [{ facet: 'area', total: 21 }],
      hasBare: true,
    });
  });

  it('with words is counted once, on its first page', async () => {
    await database().delete(searchDays);
    const visitor = newVisitor();
    expect(titlesOf(await visitor.get(search, '/nl/search?q=bolderpaal'))).toHaveLength(20);
    await visitor.get(search, '/nl/search?q=bolderpaal&page=2');
    await visitor.get(search, '/nl/search');
    const [day] = await database().select().from(searchDays);
    expect(day).toMatchObject({ searches: 1, misses: 0 });
  });
});
