import { customAlphabet } from 'nanoid';

/** Crockford's base 32: no I, L, O or U, so that ids survive being read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const random12 = customAlphabet(alphabet.toLowerCase(), 12);
const random8 = customAlphabet(alphabet, 8);

/** A random id for addresses: 60 bits, nothing about order or time. */
export const newPublicId = (): string => random12();

/** A random reference for people, such as `DP-7K3F-92QX`. */
export function newReference(): string {
  const characters = random8();
  return `DP-${characters.slice(0, 4)}-${characters.slice(4)}`;
}
