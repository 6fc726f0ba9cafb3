import { database } from '#db/pool.ts';
import { giveUpImport, runImport } from '#app/domain/import/run-import.server.ts';
import { guessLanguage } from '#search/language/guess-language.ts';
import { jobContext, type Handler } from './job-context.server.ts';

/**
 * Tries or imports a file that a broker handed in. Run again after a kill it goes on where it was; after the last try
 * the import ends as failed, for who waits for it.
 */
export const importStoredFile: Handler<'import-file'> = async ({ importId }, run) => {
  try {
    await runImport(jobContext(database(), run), importId, guessLanguage);
  } catch (error) {
    if (run.isLastAttempt) await giveUpImport(jobContext(database(), run), importId);
    throw error;
  }
};
