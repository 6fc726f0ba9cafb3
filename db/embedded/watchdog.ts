import { spawn } from 'node:child_process';

/**
 * Waits for its input to end, which happens when the process that started it is gone, however it went; then ends the
 * target, and kills it ten seconds later. The signals of a terminal are for the starter, so it ignores them.
 */
const SCRIPT = `trap '' INT TERM HUP
while read -r _; do :; done
kill -s "$2" -- "$1" 2>/dev/null || exit 0
for _ in 1 2 3 4 5 6 7 8 9 10; do sleep 1; kill -s 0 -- "$1" 2>/dev/null || exit 0; done
kill -s KILL -- "$1"`;

/**
 * Sees to it that a process (or, as a negative number, a process group) ends when we are killed and can do nothing
 * ourselves. Returns the release, to call when the target is gone: its number may then become another's.
 */
export function watchFor(target: number, signal: NodeJS.Signals): () => void {
  if (process.platform === 'win32') return () => undefined;
  const watchdog = spawn('/bin/sh', ['-c', SCRIPT, 'sh', String(target), signal.replace('SIG', '')], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.on('error', () => undefined);
  watchdog.stdin.on('error', () => undefined);
  watchdog.unref();
  return () => {
    watchdog.kill('SIGKILL');
  };
}
