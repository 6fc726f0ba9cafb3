/** `npm run dev`: as the demonstration, with Vite in place of the build and a worker that restarts on changes. */
import { progress } from './children/progress.ts';
import { runSite } from './children/run-site.ts';
import { dataFolder } from './servers/places.ts';

console.log('Defport, development\n');
await runSite({
  dataFolder: dataFolder(),
  given: process.env,
  progress: progress(),
  prepare: () => Promise.resolve(),
  web: { script: 'scripts/dev-serve.ts', isShown: true },
  worker: {
    tellsReady: false,
    isShown: true,
    script: 'node_modules/tsx/dist/cli.mjs',
    args: ['watch', '--clear-screen=false', 'scripts/worker.ts'],
  },
  nodeEnv: 'development',
});
