/** The worker process: `npm run worker`. It runs the jobs that the site and the clock ask for. */
import { onEnd } from './children/on-end.ts';

process.env['NODE_ENV'] ||= 'production';

const { startWorker } = await import('#app/jobs/index.server.ts');

const worker = await startWorker();
process.send?.('ready');
onEnd(() => worker.stop());
