const MOST_TRIES = 20;

/**
 * Asks again what was not answered in time: of a large index that was just built little is in memory, and its first
 * answers come from the disk. Throws what the last try threw.
 */
export async function untilAnswered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}
