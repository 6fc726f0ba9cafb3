import { Logger } from 'graphile-worker';
import { log } from '#app/http/log.server.ts';

/**
 * The queue's own messages in our log. Results of jobs are left out, since run-job logs them; of a message only the
 * first line is kept, because what follows can hold a query's parameters.
 */
export const queueLog = new Logger(() => (level, message, meta) => {
  if (meta?.['failure'] || meta?.['success']) return;
  const line = message.split('\n', 1)[0] ?? '';
  const about = { queue: true, ...(meta?.['error'] ? { err: meta['error'] } : {}) };
  switch (String(level)) {
    case 'error':
      log.error(about, line);
      break;
    case 'warning':
      log.warn(about, line);
      break;
    default:
      log.debug(about, line);
  }
});
