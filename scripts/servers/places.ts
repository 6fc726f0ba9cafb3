import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The folder in which Defport keeps its data on this machine: DEFPORT_DATA, else `.data` in the checkout. */
export function dataFolder(): string {
  return path.resolve(PROJECT, process.env['DEFPORT_DATA'] || '.data');
}
