import { createHash, randomBytes } from 'node:crypto';
import { Transform, type Readable } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';
import { newPublicId } from '#db/ids.ts';
import type { ObjectKind, ScanState } from '#db/enums.ts';
import { files } from '#db/schema/files.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { fileNameFor } from './file-name.ts';
import { fileStore } from './file-store.server.ts';
import { LIMITS, megabytes, type FileLimits, type FilePurpose } from './purposes.ts';
import { isScannerConfigured, scan, ScannerUnavailable } from './scan.server.ts';

export type NewFile = {
  /** The object whose policy the file answers to. The caller has authorised changing it. */
  owner: { kind: Extract<ObjectKind, 'organisation' | 'certificate' | 'listing'>; id: string };
  purpose: FilePurpose;
  /** As the person's machine called it. */
  name: string;
  stream: Readable;
  limits?: FileLimits;
  /** The field of the form that refusals are shown at. */
  field?: string;
};

/** How many bytes from the start tell a type; an office document names its kind behind its first parts. */
const HEAD = 65_536;

/**
 * Takes a file in: measured while it streams to the store, its type told by its content, scanned before anybody can
 * read it. Returns its ids. Throws Invalid when it is empty, too large, of another type or infected; then nothing of
 * it stays behind.
 */
export async function storeFile(ctx: Ctx, file: NewFile): Promise<{ id: string; publicId: string }> {
  const { owner, purpose, field = 'file', limits = LIMITS[purpose] } = file;
  const storageKey = randomBytes(20).toString('hex');
  const measured = measure(limits.most, () => new Invalid({ [field]: [tooLarge(limits)] }));
  file.stream.once('error', (error) => measured.stream.destroy(error));
  measured.stream.once('close', () => file.stream.destroy());
  // It can fail before the store reads from it, which then tells; unheard, it would end the process.
  measured.stream.on('error', () => undefined);
  await fileStore().put(storageKey, file.stream.pipe(measured.stream));
  try {
    if (measured.size() === 0) throw new Invalid({ [field]: [code('file_missing')] });
    const type = await fileTypeFromBuffer(measured.head());
    const mediaType = type?.mime ?? 'text/plain';
    if (!limits.types.includes(mediaType)) throw new Invalid({ [field]: [code('file_type')] });
    const scanState = await scanNew(storageKey);
    if (scanState === 'infected') throw new Invalid({ [field]: [code('file_infected')] });
    const sha256 = measured.sha256();
    const [row] = await ctx.tx
      .insert(files)
      .values({
        publicId: newPublicId(),
        ownerKind: owner.kind,
        ownerId: owner.id,
        purpose,
        name: fileNameFor(file.name, mediaType),
        mediaType,
        size: measured.size(),
        sha256,
        storageKey,
        scanState,
        uploadedBy: personOf(ctx.actor)?.userId ?? null,
        createdAt: ctx.now,
      })
      .returning({ id: files.id, publicId: files.publicId });
    if (!row) throw new Error('The file was not written.');
    await recordEvent(ctx, {
      type: 'file.stored',
      object: { kind: 'file', id: row.id },
      to: scanState,
      data: { ownerKind: owner.kind, ownerId: owner.id, purpose, sha256 },
    });
    return row;
  } catch (error) {
    await fileStore().remove(storageKey);
    throw error;
  }
}

const tooLarge = (limits: FileLimits): string => code(`file_too_large:${megabytes(limits.most)}`);

/** While the scanner is away a file is kept, unread, until the job reaches it. */
async function scanNew(storageKey: string): Promise<ScanState> {
  if (!isScannerConfigured()) return 'not_configured';
  try {
    return await scan(await fileStore().read(storageKey));
  } catch (error) {
    if (error instanceof ScannerUnavailable) return 'pending';
    throw error;
  }
}

/** Lets bytes through while it counts, hashes and keeps the first of them; fails as soon as there are too many. */
function measure(most: number, refuse: () => Error) {
  const hash = createHash('sha256');
  const start: Buffer[] = [];
  let size = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (size < HEAD) start.push(chunk.subarray(0, HEAD - size));
      size += chunk.length;
      if (size > most) {
        done(refuse());
        return;
      }
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return {
    stream,
    size: () => size,
    head: () => Buffer.concat(start),
    sha256: () => hash.digest('hex'),
  };
}
