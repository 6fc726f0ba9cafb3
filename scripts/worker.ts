/** The worker process: `npm run worker`. It runs the jobs that the site and the clock ask for. */
import { keepHeapModest } from './children/modest-heap.ts';
import { onEnd } from './children/on-end.ts';

process.env['NODE_ENV'] ||= 'production';
keepHeapModest();

const { log } = await import('#app/http/log.server.ts');
const { startWorker } = await import('#app/jobs/index.server.ts');

process.on('warning', (warning) => {
  log.warn({ err: warning }, 'warning');
});

const worker = await startWorker();
process.send?.('ready');
onEnd(() => worker.stop());
