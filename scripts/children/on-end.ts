import { commandLine, parentOf, startMark } from '#db/embedded/processes.ts';

const WATCH_MS = 1_000;
const ORPHAN_ENDS_WITHIN_MS = 2_000;
const MOST_ANCESTORS = 6;
/** npm hands a Ctrl-C on although the terminal already told us: what comes so soon after is the same one. */
const SAME_SIGNAL_MS = 1_500;

/**
 * Calls `stop` once when this process should end: Ctrl-C, SIGTERM, a closed terminal, or the death of the process
 * that started it (a parent that speaks to us, or the npm above). Then exits, with 0 if not told otherwise. A later
 * second signal exits at once.
 */
export function onEnd(stop: () => Promise<void>, exitCode = 0): void {
  let since: number | undefined;
  const end = (why: string) => {
    if (since !== undefined) {
      if (why === 'signal' && Date.now() - since > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    since = Date.now();
    // The servers go with the parent: what waits for them would wait for ever.
    if (why === 'parent') setTimeout(() => process.exit(1), ORPHAN_ENDS_WITHIN_MS);
    stop().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      end('signal');
    });
  }
  // A closed terminal takes the output with it; stopping must go on.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  if (process.connected) {
    process.on('disconnect', () => {
      end('parent');
    });
  }
  void watchNpm(() => {
    end('parent');
  });
}

/** `npm run …` that is killed leaves what it started behind: nobody hands a signal on. So look whether it lives. */
async function watchNpm(gone: () => void): Promise<void> {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const chain: { pid: number; mark: string | undefined }[] = [];
  let pid = await parentOf(process.pid);
  for (let up = 0; up < MOST_ANCESTORS && pid !== undefined && pid > 1; up++) {
    chain.push({ pid, mark: await startMark(pid) });
    if (/^npm\b|npm-cli/.test((await commandLine(pid)).join(' ').replace(/^\S*node\S* /, ''))) {
      const timer = setInterval(() => {
        void Promise.all(chain.map(async (one) => (await startMark(one.pid)) === one.mark)).then((alive) => {
          if (!alive.every(Boolean)) gone();
        });
      }, WATCH_MS);
      timer.unref();
      return;
    }
    pid = await parentOf(pid);
  }
}
