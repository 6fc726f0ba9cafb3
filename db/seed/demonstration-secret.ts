/** The second factor of every demonstration login that has one, in base 32 as an app takes it. */
export const DEMONSTRATION_SECRET = 'DEFPORTDEMONSTRATIESLEUTELTOTPAA';
