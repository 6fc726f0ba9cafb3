import type { Locale } from '#db/enums.ts';
import { messagesIn } from '#app/i18n/messages.ts';
import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { factsOf } from '../organisations/facts.ts';
import { getActingOrganisation } from '../organisations/get-acting-organisation.server.ts';
import { listOwnResponses } from '../responses/list-own-responses.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { exportFile } from './export-row.ts';
import type { ExportFormat } from './schemas.ts';

/**
 * What the acting organisation sent and got in response to challenges, as far as the actor may read it: a masked other
 * side has no name here either. A constant number of queries, and an event.
 */
export async function exportResponses(ctx: Ctx, format: ExportFormat, locale: Locale): Promise<string> {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'export', factsOf(organisation));
  const found = await listOwnResponses(ctx, locale);
  await recordEvent(ctx, {
    type: 'organisation.exported',
    object: { kind: 'organisation', id: organisation.id },
    data: { what: 'responses', format, rows: found.length },
  });
  const { columns } = messagesIn(locale).exports;
  const rows = found.map((response) => ({
    box: response.box,
    id: response.publicId,
    challenge: response.challenge ?? '',
    capability: response.capability ?? '',
    other_side: response.otherSide ?? '',
    other_side_kind: response.otherSideKind,
    status: response.status,
    submitted_at: response.submittedAt.toISOString(),
    language: response.language,
    text: response.body ?? '',
    decline_reason: response.declineReason ?? '',
    decline_note: response.declineNote,
  }));
  return exportFile(rows, Object.keys(columns) as (keyof typeof columns)[], {
    format,
    locale,
    nameOf: (column) => columns[column],
  });
}
