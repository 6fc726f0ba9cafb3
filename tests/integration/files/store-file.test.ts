import { access, mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { Readable } from 'node:stream';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '#db/pool.ts';
import { files } from '#db/schema/files.ts';
import { env } from '#app/env.server.ts';
import { days, hours, later } from '#app/domain/durations.ts';
import { Forbidden, Invalid, NotFound } from '#app/domain/errors.ts';
import { getFile } from '#app/domain/files/get-file.server.ts';
import { purgeFiles } from '#app/domain/files/purge-files.server.ts';
import { scanFile } from '#app/domain/files/scan-file.server.ts';
import { sweepFiles } from '#app/domain/files/sweep-files.server.ts';
import { changeLogo } from '#app/domain/organisations/change-logo.server.ts';
import { listCertificates } from '#app/domain/organisations/list-records.server.ts';
import { saveCertificate } from '#app/domain/organisations/save-certificate.server.ts';
import {
  ctxOf,
  makeMember,
  makeOfficial,
  makeOrganisation,
  makeUser,
  transact,
} from '#tests/support/acting.ts';

/** One transparent pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

const settings = env as { CLAMD: string | undefined; ATTACHMENTS_UNSCANNED: 'allow' | 'refuse' };
let organisation: Awaited<ReturnType<typeof makeOrganisation>>;
let owner: { id: string };

beforeEach(async () => {
  settings.CLAMD = undefined;
  settings.ATTACHMENTS_UNSCANNED = 'allow';
  organisation = await makeOrganisation({ audience: 'verified' });
  owner = await makeMember(organisation);
});

/** Cut in pieces, as a network does. */
const streamOf = (bytes: Buffer) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / 64) }, (_, at) => bytes.subarray(at * 64, at * 64 + 64)),
  );

const logo = async (bytes: Buffer, name = 'logo.png') =>
  transact(await ctxOf(owner, organisation), (ctx) => changeLogo(ctx, { name, stream: streamOf(bytes) }));

async function logoFile() {
  const rows = await database().select().from(files).where(eq(files.ownerId, organisation.id));
  return rows.find((row) => row.isCurrent);
}

/** Every file in the store of this test file. */
async function stored(): Promise<string[]> {
  const folder = path.join(env.DEFPORT_DATA, 'files');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe('storing a file', () => {
  it('keeps it under a key of its own with size, type by content and SHA-256', async () => {
    await logo(PNG, '..\\geheim/../logo\u202egnp.png');
    const file = await logoFile();
    expect(file).toMatchObject({
      name: 'logo gnp.png',
      mediaType: 'image/png',
      size: PNG.length,
      scanState: 'not_configured',
    });
    expect(file?.sha256).toMatch(/^[0-9a-f]{64}$/);
    const served = await getFile(await ctxOf(owner), file?.publicId ?? '');
    expect(Buffer.concat(await (await served.open()).toArray())).toEqual(PNG);
  });

  it('refuses another type whatever its name says, an empty file and one that is too large, and keeps nothing', async () => {
    const before = await stored();
    await expect(logo(SVG)).rejects.toEqual(new Invalid({ logo: ['file_type'] }));
    await expect(logo(PDF)).rejects.toEqual(new Invalid({ logo: ['file_type'] }));
    await expect(logo(Buffer.alloc(0))).rejects.toEqual(new Invalid({ logo: ['file_missing'] }));
    const large = Buffer.concat([PNG, Buffer.alloc(2_000_001)]);
    const stream = Readable.from([large.subarray(0, 1_000_000), large.subarray(1_000_000)]);
    await expect(
      transact(await ctxOf(owner, organisation), (ctx) => changeLogo(ctx, { name: 'x.png', stream })),
    ).rejects.toEqual(new Invalid({ logo: ['file_too_large:2'] }));
    expect(await stored()).toEqual(before);
    expect(await logoFile()).toBeUndefined();
  });

  it('replaces a logo, hides the old one at once and deletes its bytes after thirty days', async () => {
    await logo(PNG);
    const old = await logoFile();
    await logo(PNG, 'nieuw.png');
    await expect(getFile(await ctxOf(owner), old?.publicId ?? '')).rejects.toBeInstanceOf(NotFound);
    const ctx = await ctxOf(owner);
    await transact({ ...ctx, now: later(new Date(), days(29)) }, purgeFiles);
    expect(await stored()).toContain(old?.storageKey);
    await transact({ ...ctx, now: later(new Date(), days(31)) }, purgeFiles);
    expect(await stored()).not.toContain(old?.storageKey);
    expect(await stored()).toContain((await logoFile())?.storageKey);
  });
});

describe('sweeping', () => {
  const sweepAfter = async (duration: number) =>
    transact({ ...(await ctxOf(owner)), now: later(new Date(), duration) }, sweepFiles);

  it('deletes the bytes of a change that was rolled back, after a day, and no others', async () => {
    await logo(PNG);
    const kept = await stored();
    const rolledBack = transact(await ctxOf(owner, organisation), async (ctx) => {
      await changeLogo(ctx, { name: 'b.png', stream: streamOf(PNG) });
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    expect(await stored()).toHaveLength(kept.length + 1);
    expect(await sweepAfter(hours(23))).toBe(0);
    expect(await sweepAfter(hours(25))).toBe(1);
    expect((await stored()).sort()).toEqual(kept.sort());
  });

  it('deletes what a killed process left half-written or half-received', async () => {
    const leftovers = [
      path.join(env.DEFPORT_DATA, 'files', 'ab', `${'ab'.repeat(20)}.part`),
      path.join(env.DEFPORT_DATA, 'incoming', 'left-behind'),
    ];
    for (const file of leftovers) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, 'half');
    }
    expect(await sweepAfter(hours(23))).toBe(0);
    expect(await sweepAfter(hours(25))).toBe(2);
    for (const file of leftovers) await expect(access(file)).rejects.toThrow('ENOENT');
  });
});

describe('reading a file', () => {
  it('of a logo is for who may see the organisation', async () => {
    await logo(PNG);
    const id = (await logoFile())?.publicId ?? '';
    const visitor = { ...(await ctxOf(owner)), actor: { kind: 'visitor' } as const };
    await expect(getFile(visitor, id)).rejects.toBeInstanceOf(NotFound);
    const verified = await makeMember(await makeOrganisation());
    expect((await getFile(await ctxOf(verified), id)).name).toEqual({ given: 'logo.png' });
  });

  it('of a certificate is for the organisation, Defensie and brokers', async () => {
    await transact(await ctxOf(owner, organisation), (ctx) =>
      saveCertificate(ctx, { scheme: 'ISO-9001' }, { name: 'iso.pdf', stream: streamOf(PDF) }),
    );
    const [certificate] = await listCertificates(database(), organisation.id);
    const id = certificate?.fileId ?? '';
    for (const user of [owner, await makeOfficial('broker'), await makeOfficial('defence_requester')]) {
      expect((await getFile(await ctxOf(user), id)).mediaType).toBe('application/pdf');
    }
    for (const user of [await makeMember(await makeOrganisation()), await makeUser()]) {
      await expect(getFile(await ctxOf(user), id)).rejects.toBeInstanceOf(NotFound);
    }
  });

  it('that was not scanned is refused unless the operator allows it', async () => {
    await logo(PNG);
    const id = (await logoFile())?.publicId ?? '';
    settings.ATTACHMENTS_UNSCANNED = 'refuse';
    await expect(getFile(await ctxOf(owner), id)).rejects.toBeInstanceOf(Forbidden);
    settings.ATTACHMENTS_UNSCANNED = 'allow';
    expect((await getFile(await ctxOf(owner), id)).size).toBe(PNG.length);
  });
});

describe('with a scanner', () => {
  let clamd: Server | undefined;

  afterEach(() => new Promise<void>((resolve) => (clamd ? clamd.close(() => resolve()) : resolve())));

  /** Speaks clamd's protocol; finds harm in what contains `harmful`. Returns what it was given. */
  async function startClamd(harmful: string): Promise<Buffer[]> {
    const given: Buffer[] = [];
    const server = createServer((socket) => {
      let received = Buffer.alloc(0);
      socket.on('data', (chunk: Buffer) => {
        received = Buffer.concat([received, chunk]);
        const content = contentOf(received);
        if (!content) return;
        given.push(content);
        socket.end(content.includes(harmful) ? 'stream: Test.Harm FOUND\0' : 'stream: OK\0');
      });
    });
    clamd = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    settings.CLAMD = `127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}`;
    return given;
  }

  /** The bytes of an INSTREAM command once its closing length of zero is there. */
  function contentOf(received: Buffer): Buffer | undefined {
    const command = 'zINSTREAM\0';
    const parts: Buffer[] = [];
    for (let at = command.length; at + 4 <= received.length;) {
      const length = received.readUInt32BE(at);
      if (length === 0) return Buffer.concat(parts);
      parts.push(received.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    }
    return undefined;
  }

  it('a clean file is served and an infected one is refused and not kept', async () => {
    settings.ATTACHMENTS_UNSCANNED = 'refuse';
    const given = await startClamd('EICAR');
    await logo(PNG);
    expect(given).toEqual([PNG]);
    expect((await logoFile())?.scanState).toBe('clean');
    const before = await stored();
    await expect(logo(Buffer.concat([PNG, Buffer.from('EICAR')]))).rejects.toEqual(
      new Invalid({ logo: ['file_infected'] }),
    );
    expect(await stored()).toEqual(before);
  });

  it('a file that came while it was away waits unread until the job has scanned it', async () => {
    settings.CLAMD = '127.0.0.1:1';
    await logo(PNG);
    const file = await logoFile();
    expect(file?.scanState).toBe('pending');
    const system = { ...(await ctxOf(owner)), actor: { kind: 'system', process: 'worker' } as const };
    await expect(getFile(await ctxOf(owner), file?.publicId ?? '')).rejects.toBeInstanceOf(Forbidden);
    await expect(transact(system, (ctx) => scanFile(ctx, file?.id ?? ''))).rejects.toMatchObject({
      name: 'ScannerUnavailable',
    });
    await startClamd('EICAR');
    await transact(system, (ctx) => scanFile(ctx, file?.id ?? ''));
    expect((await getFile(await ctxOf(owner), file?.publicId ?? '')).size).toBe(PNG.length);
  });
});
