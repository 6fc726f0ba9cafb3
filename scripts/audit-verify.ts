/**
 * Checks the audit chain: `npm run audit:verify [-- --head <hash>]`. Names the first broken row and ends with 1. The
 * newest hash that it prints, kept outside the database and given back as --head, proves that nothing was cut off.
 */
import { parseArgs } from 'node:util';
import { withServers } from './servers/with-servers.ts';

const { values } = parseArgs({ options: { head: { type: 'string' } } });

const WHAT = {
  link_missing: 'a link of the chain before it was deleted',
  link_changed: 'the link does not follow from the one before it',
  event_missing: 'the event was deleted',
  event_changed: 'the event was changed',
  personal_changed: 'the personal data of the event was changed',
  head_missing: 'the chain does not hold the hash that was given; links were cut off or replaced',
};

const code = await withServers(async () => {
  const { database } = await import('#db/pool.ts');
  const { verifyChain } = await import('#app/domain/events/verify-chain.server.ts');
  const report = await database().transaction(
    (tx) => verifyChain(tx, values.head ? { knownHash: values.head } : {}),
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
  console.log(`${String(report.links)} links hold`);
  console.log(
    `${String(report.personal)} with personal data as it was, ${String(report.erased)} with it erased`,
  );
  if (report.breach) {
    const { sequence, eventId, what } = report.breach;
    console.error(
      `BROKEN at sequence ${String(sequence)}${eventId ? `, event ${eventId}` : ''}: ${WHAT[what]}`,
    );
    return 1;
  }
  console.log(`${String(report.waiting)} events wait for the worker`);
  if (report.head) console.log(`head: ${String(report.head.sequence)} ${report.head.hash}`);
  return 0;
});
process.exit(code);
