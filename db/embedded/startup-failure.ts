/** What a failed start means for us. */
export type StartupFailure = 'port-taken' | 'still-ending' | 'machine' | 'data';

const PORT_TAKEN = /could not bind|Address already in use|could not create any TCP\/IP sockets/i;
const STILL_ENDING = /pre-existing shared memory block|lock file ".*" already exists/i;
/** Failures that another folder would meet as well: the data is not to blame and stays where it is. */
const MACHINE =
  /No space left|Permission denied|Operation not permitted|Read-only file system|could not map anonymous shared memory|could not create shared memory|could not create semaphores|Cannot allocate memory|Too many open files|error while loading shared libraries|Input\/output error/i;

/** Judges the log of a server that went down before it was ready. */
export function startupFailure(log: string): StartupFailure {
  if (PORT_TAKEN.test(log)) return 'port-taken';
  if (STILL_ENDING.test(log)) return 'still-ending';
  if (MACHINE.test(log)) return 'machine';
  return 'data';
}

/** The line of a log that tells best what went wrong. */
export function tellingLine(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.find((line) => /PANIC|FATAL|error/i.test(line));
  return (telling ?? lines.at(-1) ?? 'it wrote nothing').trim().slice(0, 300);
}
