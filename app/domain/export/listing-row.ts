import type { Locale } from '#db/enums.ts';
import type { organisations } from '#db/schema/organisations.ts';
import { COLUMNS, LISTING_COLUMNS, PASSED_OVER, type Column, type ListingColumn } from '../import/columns.ts';
import { contentOfListing, keywordsOf } from '../listings/listing-content.ts';
import type { ListingContent } from '../listings/listing-fields.ts';
import type { LoadedListing } from '../listings/project-listing.ts';
import type { ExportRow, ExportValue } from './export-row.ts';

/** The columns of the import, and what it passes over: how the listing stands here. */
export const EXPORT_COLUMNS = [...COLUMNS, ...PASSED_OVER];
export type ExportColumn = Column | (typeof PASSED_OVER)[number];

/** An organisation as the import takes it. */
export function organisationRow(
  organisation: typeof organisations.$inferSelect,
  kvk: string | undefined,
  description: { language: Locale; body: string } | undefined,
): ExportRow<ExportColumn> {
  return filled({
    kind: 'organisation',
    id: organisation.publicId,
    organisation: organisation.name,
    organisation_kind: organisation.kind,
    kvk,
    country: organisation.country,
    province: organisation.province ?? undefined,
    city: organisation.city ?? undefined,
    size: organisation.sizeClass ?? undefined,
    founded: organisation.foundedYear ?? undefined,
    website: organisation.website ?? undefined,
    text: description?.body,
    language: description?.language,
  });
}

/** A listing as the import takes it, whole; for its own organisation alone, also when it is masked. */
export function listingRow(listing: LoadedListing): ExportRow<ExportColumn> {
  const { row, organisation } = listing;
  const content = contentOfListing(listing);
  const columns = Object.keys(LISTING_COLUMNS) as ListingColumn[];
  return filled({
    kind: row.kind,
    id: row.publicId,
    organisation: organisation.name,
    organisation_id: organisation.publicId,
    ...Object.fromEntries(columns.map((column) => [column, valueOf(column, content)])),
    status: row.status,
    published_at: row.publishedAt?.toISOString(),
    expires_at: row.expiresAt?.toISOString(),
    version: row.version,
  });
}

function valueOf(column: ListingColumn, content: ListingContent): ExportValue | undefined {
  switch (column) {
    case 'keywords':
      return keywordsOf(content.keywords);
    case 'trl':
      return trlOf(content);
    case 'trl_hard':
      return content.trlHard ? 'yes' : undefined;
    default:
      return content[LISTING_COLUMNS[column]];
  }
}

function trlOf({ trlMin, trlMax }: ListingContent): string | undefined {
  if (trlMin === undefined) return undefined;
  return trlMax === undefined || trlMax === trlMin ? String(trlMin) : `${String(trlMin)}-${String(trlMax)}`;
}

function filled(values: Partial<Record<ExportColumn, ExportValue | undefined>>): ExportRow<ExportColumn> {
  const kept = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== '' && !(typeof value === 'object' && value.length === 0),
  );
  return Object.fromEntries(kept);
}
