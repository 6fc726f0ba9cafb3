/**
 * Imports from a file. Organisations, capabilities and challenges from CSV or JSON Lines (docs/import.md), as drafts
 * unless an administrator declares them; or a reference list, `{code, parent, nl, en}` as a JSON array, JSON Lines or
 * CSV. A second run makes no doubles.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LISTING_KINDS, REFERENCE_LISTS } from '#db/enums.ts';
import { withServers } from './servers/with-servers.ts';

const ROW_KINDS = ['organisation', ...LISTING_KINDS] as const;
const USAGE = `Usage: npm run import -- <file> [--as-drafts | --publish --declared-by <mail>] [--dry-run]
         [--kind ${ROW_KINDS.join('|')}] [--source <name>] [--organisation <id or name>] [--country <code>]
       npm run import -- --reference <file> [--list ${REFERENCE_LISTS.join('|')}] [--dry-run]
A file "-" is standard input. Columns: docs/import.md`;

process.exit(await main());

async function main(): Promise<number> {
  const parsed = parse();
  if (!parsed) return wrong();
  const { values, positionals } = parsed;
  const { reference, list, kind, publish } = values;
  const [file, ...more] = positionals;
  const isDryRun = values['dry-run'];
  if (reference !== undefined) {
    if (file !== undefined || !isOneOf(REFERENCE_LISTS, list)) return wrong();
    return withServers(async () => {
      const { importReference } = await import('./import/import-reference.ts');
      return importReference(path.resolve(reference), { list, dryRun: isDryRun });
    });
  }
  const declaredBy = values['declared-by'];
  if (file === undefined || more.length > 0 || (kind !== undefined && !isOneOf(ROW_KINDS, kind)))
    return wrong();
  if (publish !== (declaredBy !== undefined) || (publish && values['as-drafts'])) return wrong();
  const { source, organisation, country } = values;
  return withServers(async () => {
    const { withFile } = await import('./import/with-file.ts');
    const { importListings } = await import('./import/import-listings.ts');
    return withFile(file, (whole) =>
      importListings({ file: whole, kind, source, organisation, country, declaredBy, isDryRun }),
    );
  });
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        reference: { type: 'string' },
        list: { type: 'string', default: 'cpv' },
        'dry-run': { type: 'boolean', default: false },
        'as-drafts': { type: 'boolean', default: false },
        publish: { type: 'boolean', default: false },
        'declared-by': { type: 'string' },
        kind: { type: 'string' },
        source: { type: 'string', default: 'import' },
        organisation: { type: 'string' },
        country: { type: 'string' },
      },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

function wrong(): number {
  console.error(USAGE);
  return 2;
}

function isOneOf<Word extends string>(words: readonly Word[], word: string): word is Word {
  return (words as readonly string[]).includes(word);
}
