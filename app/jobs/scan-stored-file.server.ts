import { database } from '#db/pool.ts';
import { scanFile } from '#app/domain/files/scan-file.server.ts';
import { jobContext, type Handler } from './job-context.server.ts';

/** Scans a file that came in while the scanner was away; throws to be run again while it still is. */
export const scanStoredFile: Handler<'scan-file'> = async ({ fileId }, run) => {
  await database().transaction((tx) => scanFile(jobContext(tx, run), fileId));
};
