import { and, eq } from 'drizzle-orm';
import type { Locale } from '#db/enums.ts';
import { messagesIn } from '#app/i18n/messages.ts';
import { listings } from '#db/schema/listings.ts';
import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { loadListings } from '../listings/load-listings.server.ts';
import { getDescriptions } from '../organisations/descriptions.server.ts';
import { factsOf } from '../organisations/facts.ts';
import { getActingOrganisation } from '../organisations/get-acting-organisation.server.ts';
import { listRegistrations } from '../organisations/list-registrations.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { visibleListings } from '../visibility/predicates.server.ts';
import { exportFile } from './export-row.ts';
import { EXPORT_COLUMNS, listingRow, organisationRow, type ExportColumn } from './listing-row.ts';
import type { ExportFormat } from './schemas.ts';

/**
 * The acting organisation and everything it has posted, drafts and what has ended too, in the columns that an import
 * takes: imported elsewhere, nothing that a form can say is lost. A constant number of queries, and an event.
 */
export async function exportListings(ctx: Ctx, format: ExportFormat, locale: Locale): Promise<string> {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'export', factsOf(organisation));
  const own = and(visibleListings(ctx.actor), eq(listings.organisationId, organisation.id));
  const posted = (await loadListings(ctx.tx, own)).toSorted(
    (one, other) =>
      one.row.createdAt.getTime() - other.row.createdAt.getTime() || (one.row.id < other.row.id ? -1 : 1),
  );
  const registrations = await listRegistrations(ctx.tx, organisation.id);
  const kvk = registrations.find(({ scheme }) => scheme === 'KVK')?.number;
  const [description] = await getDescriptions(ctx.tx, organisation.id);
  await recordEvent(ctx, {
    type: 'organisation.exported',
    object: { kind: 'organisation', id: organisation.id },
    data: { what: 'listings', format, rows: posted.length },
  });
  const { names } = messagesIn(locale).importColumns;
  return exportFile(
    [organisationRow(organisation, kvk, description), ...posted.map(listingRow)],
    EXPORT_COLUMNS,
    {
      format,
      locale,
      nameOf: (column: ExportColumn) => (column in names ? names[column as keyof typeof names] : column),
    },
  );
}
