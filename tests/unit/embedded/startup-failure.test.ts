import { expect, test } from 'vitest';
import { startupFailure, tellingLine } from '#db/embedded/startup-failure.ts';

test.each([
  ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'port-taken'],
  ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', 'still-ending'],
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'machine'],
  ['FATAL:  data directory "/data" has wrong ownership: Permission denied', 'machine'],
  ['PANIC:  could not read file "global/pg_control": read 7 of 8192', 'data'],
  ['FATAL:  database files are incompatible with server', 'data'],
  ['error: Your database version (1.3.0) is incompatible with your current engine version (1.21.0).', 'data'],
])('%s: %s', (log, failure) => {
  expect(startupFailure(log)).toBe(failure);
});

test('the telling line is the first that complains, else the last', () => {
  expect(tellingLine('LOG: starting\nPANIC: broken\nLOG: down\n')).toBe('PANIC: broken');
  expect(tellingLine('one\ntwo\n')).toBe('two');
  expect(tellingLine('')).toBe('it wrote nothing');
});
