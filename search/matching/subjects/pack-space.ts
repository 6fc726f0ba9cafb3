import type { SubjectSpace } from './subject-space.ts';

const NUMBER_BYTES = 4;
const HEAD_BYTES = 2 * NUMBER_BYTES;

/** A space as bytes: the number of dimensions, the length of the terms, the terms, a scale of each, a row of each. */
export function packSpace({ dimensions, terms, rows, scales }: SubjectSpace): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  const names = Buffer.from([...terms.keys()].join(' '), 'utf8');
  head.writeUInt32LE(dimensions, 0);
  head.writeUInt32LE(names.length, NUMBER_BYTES);
  const scaleBytes = Buffer.alloc(scales.length * 2);
  for (const [index, scale] of scales.entries()) scaleBytes.writeUInt16LE(scale, index * 2);
  return Buffer.concat([head, names, scaleBytes, Buffer.from(rows.buffer, rows.byteOffset, rows.length)]);
}

/** The space that was packed. */
export function unpackSpace(bytes: Buffer): SubjectSpace {
  const dimensions = bytes.readUInt32LE(0);
  const afterNames = HEAD_BYTES + bytes.readUInt32LE(NUMBER_BYTES);
  const names = bytes.toString('utf8', HEAD_BYTES, afterNames);
  const terms = names === '' ? [] : names.split(' ');
  const scales = Uint16Array.from(terms, (_, index) => bytes.readUInt16LE(afterNames + index * 2));
  const afterScales = afterNames + terms.length * 2;
  const rows = new Int8Array(bytes.subarray(afterScales, afterScales + terms.length * dimensions));
  return { dimensions, terms: new Map(terms.map((term, index) => [term, index])), rows, scales };
}
