import type { ListingKind, Locale } from '#db/enums.ts';
import { Cells } from './cells.ts';
import type { ImportRow } from './import-row.ts';
import { mapListing } from './map-listing.ts';
import { mapOrganisation, type OrganisationDefaults } from './map-organisation.ts';
import type { Problem, RawRow } from './raw-row.ts';
import type { Vocabulary } from './vocabulary.ts';

export type RowKind = 'organisation' | ListingKind;

export type MapOptions = {
  /** Of rows that do not say it; undefined: with a column for a title or a text it is a capability, else an organisation. */
  kind: RowKind | undefined;
  /** Whether rows may go without an organisation, since one is told for all. */
  hasOrganisation: boolean;
  defaults: OrganisationDefaults;
  vocabulary: Vocabulary;
  guessLanguage: (text: string) => Locale;
};

const LONGEST_ID = 200;

/** A row of a file as what can be stored, or everything that is wrong with it. Pure: no row knows of another. */
export function mapRow(raw: RawRow, options: MapOptions): ImportRow | readonly Problem[] {
  const problems: Problem[] = [];
  const cells = new Cells(raw, options.vocabulary, (column, code) => {
    problems.push({ line: raw.line, column, code });
  });
  const row = rowOf(cells, raw.line, options);
  return row && problems.length === 0 ? row : problems;
}

function rowOf(cells: Cells, line: number, options: MapOptions): ImportRow | undefined {
  const { guessLanguage } = options;
  const told = cells.code('kind') as RowKind | undefined;
  const hasText = cells.has('title') || cells.has('text');
  const kind = told ?? options.kind ?? (hasText ? 'capability' : 'organisation');
  const id = cells.text('id');
  if (id === undefined) cells.blame('id', 'required');
  else if (id.length > LONGEST_ID) cells.blame('id', `too_long:${String(LONGEST_ID)}`);
  const isRowOfItsOwn = kind === 'organisation';
  const details = mapOrganisation(cells, options.defaults, { isRowOfItsOwn, guessLanguage });
  if (isRowOfItsOwn) {
    if (cells.text('organisation') === undefined) cells.blame('organisation', 'required');
    return details && id !== undefined ? { kind, line, id, details } : undefined;
  }
  const organisationId = cells.text('organisation_id') ?? null;
  const organisation = { id: organisationId, details: details ?? null };
  if (organisationId === null && cells.text('organisation') === undefined && !options.hasOrganisation) {
    cells.blame('organisation', 'organisation_missing');
  }
  const listing = mapListing(cells, kind, guessLanguage);
  return listing && id !== undefined ? { kind, line, id, organisation, ...listing } : undefined;
}
