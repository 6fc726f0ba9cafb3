/** What a text is about, in whole numbers of −127 to 127, whichever side of a pair it is on. */
export interface SubjectVector {
  readonly numbers: Int8Array;
  readonly length: number;
}

const MOST = 127;

/** Rounds a place to what a document holds of it, so that a pair has one likeness whichever side is stored. */
export function toVector(place: Float64Array): SubjectVector {
  let longest = 0;
  for (const value of place) longest = Math.max(longest, Math.abs(value));
  const numbers = new Int8Array(place.length);
  if (longest === 0) return { numbers, length: 0 };
  for (let index = 0; index < place.length; index += 1) {
    numbers[index] = Math.round(((place[index] ?? 0) * MOST) / longest);
  }
  return { numbers, length: lengthOf(numbers) };
}

/** Cosine of two vectors, −1 to 1; 0 when one of them is empty. */
export function cosine(one: SubjectVector, other: SubjectVector): number {
  if (one.length === 0 || other.length === 0) return 0;
  let sum = 0;
  for (let index = 0; index < one.numbers.length; index += 1) {
    sum += (one.numbers[index] ?? 0) * (other.numbers[index] ?? 0);
  }
  return sum / (one.length * other.length);
}

/** A vector as a document holds it: the generation of its space, a colon, the numbers in base64. */
export function writeVector({ numbers }: SubjectVector, generation: string): string {
  return `${generation}:${Buffer.from(numbers.buffer, numbers.byteOffset, numbers.length).toString('base64')}`;
}

/** The vector that was written; undefined when it is of another generation. */
export function readVector(written: string, generation: string): SubjectVector | undefined {
  if (!written.startsWith(`${generation}:`)) return undefined;
  const bytes = Buffer.from(written.slice(generation.length + 1), 'base64');
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return { numbers, length: lengthOf(numbers) };
}

function lengthOf(numbers: Int8Array): number {
  let squares = 0;
  for (let index = 0; index < numbers.length; index += 1) squares += (numbers[index] ?? 0) ** 2;
  return Math.sqrt(squares);
}
