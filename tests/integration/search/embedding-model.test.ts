import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { DIMENSIONS, REQUEST, RESPONSE, startModelServer } from '#tests/support/model-server.ts';

const model = await startModelServer();
// Settings are read once, at the first import of a module that needs them.
Object.assign(process.env, {
  EMBEDDER_SOURCE: 'rest',
  EMBEDDER_URL: model.url,
  EMBEDDER_KEY: 'a key of the model',
  EMBEDDER_DIMENSIONS: String(DIMENSIONS),
  EMBEDDER_REQUEST: REQUEST,
  EMBEDDER_RESPONSE: RESPONSE,
});
const { closeDatabase, database } = await import('#db/pool.ts');
const { findFilterSchema, filtersOf } = await import('#app/domain/find/find-filter.ts');
const { listingsIndex, meilisearch } = await import('#search/client.server.ts');
const { createIndex } = await import('#search/ensure-index.server.ts');
const { forgetSilence } = await import('#search/embedder/ask-model.server.ts');
const { plannedEmbedder } = await import('#search/embedder/planned-embedder.ts');
const { giveVectors } = await import('#search/embedder/give-vectors.server.ts');
const { retrieve } = await import('#search/matching/retrieve.server.ts');
const { rankCounterparts } = await import('#search/matching/rank.server.ts');
const { searchEverything } = await import('#search/query/search-everything.server.ts');
const { slicesOf } = await import('#search/query/search-plan.ts');
const { rebuildOrganisations } = await import('#search/rebuild-organisations.server.ts');
const { rebuildListings } = await import('#search/rebuild.server.ts');
const { settle } = await import('#search/settle-task.server.ts');
const { reindexListing } = await import('#search/sync.server.ts');
const { postListing } = await import('#tests/support/post-listing.ts');

type Posted = Awaited<ReturnType<typeof postListing>>;

const PUBLIC = ['audience IN ["public"]'];
const NEED = { title: 'A feline', text: 'We want one feline.', language: 'en' as const };

let cats: Posted;
let dogs: Posted;
let memberCats: Posted;
const warnings: string[] = [];
const hear = (warning: Error) => {
  if (warning.name === 'DefportWarning') warnings.push(warning.message);
};

beforeAll(async () => {
  process.on('warning', hear);
  cats = await postListing({ title: 'Cat', text: 'A cat for every ship.' });
  dogs = await postListing({ title: 'Dogs', text: 'Dogs that guard a gate.' });
  memberCats = await postListing({
    title: 'Cat',
    text: 'Cat of members.',
    audience: 'verified',
    identity: 'masked',
    keywords: ['mouser'],
    productionProvince: 'NL-ZE',
    organisation: { name: 'Poezenbedrijf', province: 'NL-GR' },
  });
  await postListing({ title: 'Draft cat', status: 'draft' });
  await postListing({ title: 'Private cat', audience: 'private' });
});
afterEach(() => {
  model.isWell = true;
  forgetSilence();
  warnings.length = 0;
});
afterAll(async () => {
  process.off('warning', hear);
  await closeDatabase();
  await model.close();
});

const find = (terms: string[], meaning?: string, filters = PUBLIC) =>
  retrieve({
    kind: 'capability',
    languages: ['nl'],
    terms: terms.map((term) => ({ term, weight: 1 })),
    meaning,
    filters,
  });
const search = (query: string) =>
  searchEverything(
    database(),
    { query, filters: filtersOf(findFilterSchema.parse({})), sort: 'relevance', page: 1 },
    {
      listings: { filter: PUBLIC.join(), predicate: eq(listings.audience, 'public') },
      organisations: { filter: '', predicate: eq(organisations.audience, 'public'), areasFor: 'public' },
    },
    slicesOf({ page: 1 }),
    new Date(),
  );

it('calls no model for an index that is there: an old one is forgotten, a new one comes with a rebuild', async () => {
  await createIndex(listingsIndex().uid);
  const old = { source: 'rest', url: `${model.url}/old`, dimensions: DIMENSIONS } as const;
  const templates = { request: JSON.parse(REQUEST) as object, response: JSON.parse(RESPONSE) as object };
  await settle(listingsIndex().updateSettings({ embedders: { old: { ...old, ...templates } } }));
  await reindexListing(database(), dogs.listingId);
  expect(await listingsIndex().getEmbedders()).toEqual({});
  expect(await find([], 'A feline')).toEqual([]);
  expect(model.texts).toEqual([]);
  expect(warnings).toEqual([
    'The index knows no vectors of the configured embedding model: run npm run reindex.',
  ]);
});

it('has settings for each source that Meilisearch takes without a call', async () => {
  const shared = { dimensions: 64, key: 'a key', leastScore: 0.7 };
  const planned = [
    plannedEmbedder({ ...shared, source: 'ollama', url: `${model.url}/api/embed`, model: 'bge-m3' }),
    plannedEmbedder({ ...shared, source: 'openAi', model: 'text-embedding-3-small' }),
    plannedEmbedder({ ...shared, source: 'openAi', model: 'text-embedding-3-large', url: model.url }),
  ];
  const embedders = Object.fromEntries(planned.map(({ name, embedder }) => [name, embedder]));
  const empty = meilisearch().index(`${listingsIndex().uid}-empty`);
  await createIndex(empty.uid);
  await settle(empty.updateSettings({ embedders }));
  expect(Object.keys((await empty.getEmbedders()) ?? {}).sort()).toEqual(
    planned.map(({ name }) => name).sort(),
  );
  expect(model.texts).toEqual([]);
});

it('lets the model read titles and beginnings of what the index holds, and never who posted it', async () => {
  await rebuildListings(database());
  await rebuildOrganisations(database());
  const [embedder] = Object.values((await listingsIndex().getEmbedders()) ?? {});
  expect(embedder).toMatchObject({ source: 'rest', url: model.url, dimensions: DIMENSIONS });
  expect(JSON.stringify(embedder)).not.toContain('a key of the model');
  expect(model.texts.filter((text) => text !== 'radar').sort()).toEqual([
    'Cat\nA cat for every ship.',
    'Cat\nCat of members.',
    'Dogs\nDogs that guard a gate.',
  ]);
});

it('calls the model for a text that is new, and not again for what it knows', async () => {
  model.texts.length = 0;
  await reindexListing(database(), cats.listingId);
  expect(model.texts.filter((text) => text !== 'radar')).toEqual([]);
});

it('retrieves a capability that shares no word with the challenge', async () => {
  expect((await find(['feline'])).map(({ id }) => id)).toEqual([]);
  const found = await find(['feline'], 'A feline\nWe want one feline.');
  expect(found[0]?.id).toBe(cats.publicId);
  expect(found.map(({ id }) => id)).not.toContain(memberCats.publicId);
  expect(found[0]).not.toHaveProperty('_vectors');
});

it('scores what was found by meaning by its text alone, as anything else', async () => {
  const subject = { kind: 'challenge' as const, versions: [NEED], isIndexable: true };
  const ranked = await rankCounterparts(database(), { subject, filter: '', limit: 10 });
  expect(ranked.map(({ id }) => id)).not.toContain(cats.publicId);
});

it('keeps the text of what is not published from the model', async () => {
  model.texts.length = 0;
  await rankCounterparts(database(), {
    subject: { kind: 'challenge', versions: [NEED] },
    filter: '',
    limit: 10,
  });
  expect(model.texts).toEqual([]);
});

it('finds by meaning in the search box, after what has the words and counted once', async () => {
  const exact = await postListing({ title: 'Feline', text: 'A feline harness.' });
  await reindexListing(database(), exact.listingId);
  const { listings: found, degraded } = await search('feline');
  expect(degraded).toBe(false);
  expect(found.ids).toEqual([exact.publicId, cats.publicId]);
  expect(found.total).toBe(2);
  expect(found.kinds).toEqual({ capability: 2 });
  expect((await search('gate')).listings.ids).toEqual([dogs.publicId]);
});

it('goes on without a model that refuses, says so once, and gives vectors when it is back', async () => {
  model.isWell = false;
  const late = await postListing({ title: 'Cat', text: 'Cat that came late.' });
  await reindexListing(database(), late.listingId);
  await reindexListing(database(), cats.listingId);
  expect((await search('late')).listings.ids).toEqual([late.publicId]);
  expect((await find(['guard'], 'A feline')).map(({ id }) => id)).toEqual([dogs.publicId]);
  expect(await giveVectors(database())).toBe(0);
  expect(warnings).toEqual(['The embedding model does not answer; searching and matching go on without it.']);

  model.isWell = true;
  forgetSilence();
  expect((await find([], 'A feline')).map(({ id }) => id)).not.toContain(late.publicId);
  expect((await find([], 'A feline')).map(({ id }) => id)).toContain(cats.publicId);
  expect(await giveVectors(database())).toBe(1);
  expect((await find([], 'A feline')).map(({ id }) => id)).toContain(late.publicId);
  expect(await giveVectors(database())).toBe(0);
});

it('publishes and rebuilds without a model that is gone', async () => {
  await model.close();
  const last = await postListing({ title: 'Parrot', text: 'A parrot that talks.' });
  await reindexListing(database(), last.listingId);
  expect((await search('parrot')).listings.ids).toEqual([last.publicId]);
  expect(await rebuildListings(database())).toEqual({ listings: 6, refused: [] });
  expect((await search('gate')).listings.ids).toEqual([dogs.publicId]);
});
