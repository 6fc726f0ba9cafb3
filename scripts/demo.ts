/** `npm run demo`: everything on this machine, with demonstration data. Ctrl-C stops all it started. */
import { buildSite } from './children/build-site.ts';
import { progress } from './children/progress.ts';
import { runSite } from './children/run-site.ts';
import { dataFolder } from './servers/places.ts';

const lines = progress();
console.log('Defport, demonstration\n');
await runSite({
  dataFolder: dataFolder(),
  given: process.env,
  progress: lines,
  prepare: async () => {
    await lines.step((isNew: boolean) => (isNew ? 'Site built' : 'Site already built'), buildSite);
  },
  web: { script: 'scripts/serve.ts' },
  worker: { script: 'scripts/worker.ts' },
  nodeEnv: 'production',
});
