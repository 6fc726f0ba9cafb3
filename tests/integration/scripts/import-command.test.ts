import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { seedReferenceData } from '#db/seed/reference/seed-reference-data.ts';
import { makeOfficial } from '#tests/support/acting.ts';
import { openTemporaryFolder } from '#tests/support/held-server.ts';

const EXAMPLE = path.resolve('docs/example-import.csv');

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ folder, remove } = await openTemporaryFolder());
  await database().transaction((tx) => seedReferenceData(tx));
});
beforeEach(() => database().delete(organisations));
afterAll(async () => {
  await remove();
  await closeDatabase();
});

/** Runs the command with these arguments; returns its exit code and what it wrote, without how long it took. */
async function run(
  args: readonly string[],
  input = '',
): Promise<{ code: number | null; out: string[]; err: string[] }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/import.ts', ...args], {
    env: process.env,
  });
  const written = { out: '', err: '' };
  child.stdout.on('data', (piece: Buffer) => (written.out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (written.err += piece.toString()));
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const lines = (text: string) =>
    text.split('\n').filter((line) => line !== '' && !/rows a second/.test(line));
  return { code, out: lines(written.out), err: lines(written.err) };
}

const SUMMARY = [
  'Made up or missing:',
  '  Titles made from the first sentence: 9',
  '  Listings without an area (unclassified): 2',
  '  Listings without a TRL: 4',
  '  Texts whose language was guessed: 31',
];

it('imports the example, as the README walks through it', { timeout: 60_000 }, async () => {
  const dryRun = await run([EXAMPLE, '--dry-run']);
  expect(dryRun.code).toBe(0);
  expect(dryRun.out).toEqual([
    'Organisations: 9 added, 0 changed, 0 unchanged, 0 left alone',
    'Capabilities: 34 added, 0 changed, 0 unchanged, 0 left alone',
    'Challenges: 8 added, 0 changed, 0 unchanged, 0 left alone',
    ...SUMMARY,
    'Rows: 50, not imported: 0',
    'Dry run: nothing was written.',
  ]);
  expect(await database().select().from(organisations)).toEqual([]);
  const { email } = await makeOfficial('administrator');
  const real = await run([EXAMPLE, '--publish', '--declared-by', email]);
  expect(real.out).toEqual([
    ...dryRun.out.slice(0, 3),
    'Published: 42',
    ...SUMMARY,
    'Rows: 50, not imported: 0',
  ]);
  expect(real.err).toEqual(['Rows 50/50']);
  const again = await run([EXAMPLE, '--publish', '--declared-by', email]);
  expect(again.out.slice(0, 3)).toEqual([
    'Organisations: 0 added, 0 changed, 8 unchanged, 0 left alone',
    'Capabilities: 0 added, 0 changed, 34 unchanged, 0 left alone',
    'Challenges: 0 added, 0 changed, 8 unchanged, 0 left alone',
  ]);
  const stored = await database().select({ status: listings.status }).from(listings);
  expect(stored).toEqual(Array.from({ length: 42 }, () => ({ status: 'published' })));
});

it('names the lines that were not imported, takes the others as drafts, and ends with 1', async () => {
  const file = path.join(folder, 'some-bad.csv');
  await writeFile(
    file,
    'nummer;organisatie;titel;trl;fax\r\n1;Duinrand;Passieve radar;6;\r\n2;Duinrand;Sonar;hoog;\r\n3;Duinrand;"Open\r\n',
  );
  expect(await run([file, '--kind', 'capability'])).toMatchObject({
    code: 1,
    out: [
      'Organisations: 1 added, 0 changed, 0 unchanged, 0 left alone',
      'Capabilities: 1 added, 0 changed, 0 unchanged, 0 left alone',
      'Made up or missing:',
      '  Listings without an area (unclassified): 1',
      '  Texts whose language was guessed: 1',
      '  Organisations without a province: 1',
      '  Organisations without a country (taken as the Netherlands): 1',
      '  Organisations without a kind (taken as an SME): 1',
      'Columns that were not used: fax',
      'line 3, column trl: Write a TRL as 6, or as 5-7.',
      'line 4, column titel: The quote that opens here is never closed. What comes after it was not read.',
      'Rows: 3, not imported: 2',
      'New listings are drafts; --publish --declared-by <mail> publishes.',
      'Mend those rows and run this again: what is in is not made twice.',
    ],
  });
});

it('reads standard input, for the organisation and the country that it is told', async () => {
  const input = '{"id":"q1","title":"Sonar wanted","text":"We look for a sonar.","language":"en"}\n';
  const { code } = await run(
    ['-', '--kind', 'challenge', '--organisation', 'Topics', '--country', 'US', '--source', 'bench'],
    input,
  );
  expect(code).toBe(0);
  expect(await database().select().from(organisations)).toMatchObject([
    { name: 'Topics', country: 'US', externalSource: 'bench' },
  ]);
  expect(await database().select().from(listings)).toMatchObject([{ kind: 'challenge', status: 'draft' }]);
});

it('says what keeps it from beginning', async () => {
  const wrong: [string[], RegExp][] = [
    [[], /^Usage: /],
    [['--publish', EXAMPLE], /^Usage: /],
    [['--colour', EXAMPLE], /Unknown option '--colour'/],
    [[path.join(folder, 'none.csv')], /^There is no file .*none\.csv\.$/],
    [
      [EXAMPLE, '--publish', '--declared-by', 'nobody@example.test'],
      /^No administrator has the address nobody@example/,
    ],
  ];
  for (const [args, message] of wrong) {
    const { code, err } = await run(args);
    expect({ args, code, says: err[0] }).toEqual({
      args,
      code: 2,
      says: expect.stringMatching(message) as string,
    });
  }
  const file = path.join(folder, 'utf16.csv');
  await writeFile(file, Buffer.from('\uFEFFid,title\n1,Radar\n', 'utf16le'));
  const refused = await run([file]);
  expect(refused.code).toBe(1);
  expect(refused.err[0]).toMatch(/^line 1: The file is in UTF-16\. .* Nothing was imported\.$/);
}, 60_000);
