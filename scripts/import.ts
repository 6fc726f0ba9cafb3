/**
 * Imports from a file: `npm run import -- --reference <file> [--list cpv] [--dry-run]`. A reference list holds
 * `{code, parent, nl, en}` as a JSON array, JSON Lines or CSV; a second run makes no doubles.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { REFERENCE_LISTS, type ReferenceList } from '#db/enums.ts';
import { withServers } from './servers/with-servers.ts';

const { values } = parseArgs({
  options: {
    reference: { type: 'string' },
    list: { type: 'string', default: 'cpv' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const { reference: file, list } = values;
if (!file || !isList(list)) {
  console.error('Usage: npm run import -- --reference <file> [--list <list>] [--dry-run]');
  console.error(`Lists: ${REFERENCE_LISTS.join(', ')}`);
  process.exit(2);
}

const code = await withServers(async () => {
  const { importReference } = await import('./import/import-reference.ts');
  return importReference(path.resolve(file), { list, dryRun: values['dry-run'] });
});
process.exit(code);

function isList(name: string): name is ReferenceList {
  return (REFERENCE_LISTS as readonly string[]).includes(name);
}
