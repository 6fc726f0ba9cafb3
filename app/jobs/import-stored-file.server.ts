import { database } from '#db/pool.ts';
import { runImport } from '#app/domain/import/run-import.server.ts';
import { guessLanguage } from '#search/language/guess-language.ts';
import { jobContext, type Handler } from './job-context.server.ts';

/** Tries or imports a file that a broker handed in. Run again after a kill it goes on where it was. */
export const importStoredFile: Handler<'import-file'> = ({ importId }, run) =>
  runImport(jobContext(database(), run), importId, guessLanguage);
