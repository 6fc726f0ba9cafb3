/** Types of the database for pure files; no code. */
export type { Database, Tx } from './client.ts';
