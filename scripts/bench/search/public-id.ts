const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const BITS = 60n;
/** Odd, so that no two numbers give the same id. */
const FACTOR = 0x5851_f42d_4c95_7f2dn;

/** An id for addresses as the product makes them, but the same in every run. */
export function publicIdOf(number: number): string {
  let rest = BigInt.asUintN(Number(BITS), BigInt(number + 1) * FACTOR);
  let id = '';
  for (let bits = 0n; bits < BITS; bits += 5n) {
    id = LETTERS.charAt(Number(rest & 31n)) + id;
    rest >>= 5n;
  }
  return id;
}
