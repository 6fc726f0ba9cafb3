import { customAlphabet } from 'nanoid';

/** Crockford's base 32: no I, L, O or U, so that ids survive being read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const random12 = customAlphabet(alphabet.toLowerCase(), 12);

/** A random id for addresses: 60 bits, nothing about order or time. */
export const newPublicId = (): string => random12();
