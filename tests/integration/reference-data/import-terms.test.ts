import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { events } from '#db/schema/events.ts';
import { referenceTerms } from '#db/schema/reference-data.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { findTerm } from '#app/domain/reference-data/find-term.server.ts';
import { importTerms, type ImportedTerm } from '#app/domain/reference-data/import-terms.server.ts';

afterAll(closeDatabase);

const runImport = (terms: ImportedTerm[]) =>
  database().transaction((tx) => {
    const ctx: Ctx = {
      tx,
      actor: { kind: 'system', process: 'import' },
      organisation: null,
      now: new Date(),
      requestId: 'test',
    };
    return importTerms(ctx, 'cpv', terms);
  });

const terms: ImportedTerm[] = [
  { code: '03000000-1', parentCode: null, nl: 'Landbouwproducten', en: 'Farm products' },
  { code: '03111000-2', parentCode: '03110000-5', nl: 'Zaden', en: 'Seeds' },
  { code: '35722000-1', parentCode: '35720000-7', nl: 'Radarsystemen', en: 'Radar systems' },
];

test('an import adds what is new, gives what differs a next version, and makes no doubles the second time', async () => {
  expect(await runImport(terms)).toEqual({ added: 2, edited: 1, unchanged: 0, withoutParent: 1 });
  expect(await findTerm(database(), 'cpv', '35722000-1')).toMatchObject({ version: 2, nl: 'Radarsystemen' });
  expect(await findTerm(database(), 'cpv', '35722000-1', 1)).toMatchObject({ nl: 'Radar' });
  expect(await findTerm(database(), 'cpv', '03111000-2')).toMatchObject({ parentCode: '03110000-5' });

  const before = await database().$count(referenceTerms);
  expect(await runImport(terms)).toEqual({ added: 0, edited: 0, unchanged: 3, withoutParent: 1 });
  expect(await database().$count(referenceTerms)).toBe(before);
  expect(await database().$count(events, eq(events.type, 'reference-list.imported'))).toBe(1);
});

test('an import that fails halfway leaves the list as it was', async () => {
  const before = await database().$count(referenceTerms);
  const many = Array.from({ length: 600 }, (_, index) => ({
    code: `X-${String(index)}`,
    parentCode: null,
    nl: 'x',
    en: 'x',
  }));
  const twice = [...many, { code: 'X-0', parentCode: null, nl: 'x', en: 'x' }];
  await expect(runImport(twice)).rejects.toThrow();
  expect(await database().$count(referenceTerms)).toBe(before);
});
