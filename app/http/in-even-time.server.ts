import { setTimeout as wait } from 'node:timers/promises';

/** Longer than the work takes on a quiet server, in milliseconds. */
export const FLOOR = 150;

/**
 * Does the work and answers no sooner than a fixed time, so that the time of the answer does not tell how much there
 * was to do (an address that has an account, or has none).
 */
export async function inEvenTime<T>(work: () => Promise<T>): Promise<T> {
  const floor = wait(FLOOR);
  try {
    return await work();
  } finally {
    await floor;
  }
}
