import type { DeclineReason, Locale, OrganisationKind, ResponseStatus } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { inBox, type Box } from './list-responses.server.ts';
import { loadResponses } from './load-responses.server.ts';
import { viewFor } from './project-response.ts';

/** A response as one row of an organisation's own data, in plain values. */
export type OwnResponse = {
  box: Box;
  publicId: string;
  challenge: string | null;
  capability: string | null;
  /** The other side by name; null where it is masked. */
  otherSide: string | null;
  otherSideKind: OrganisationKind;
  status: ResponseStatus;
  submittedAt: Date;
  language: Locale;
  /** Null for what was received and withdrawn. */
  body: string | null;
  declineReason: DeclineReason | null;
  declineNote: string;
};

/**
 * Everything that the acting organisation sent and got and the actor may read, newest first: for the export of one's
 * own data. A constant number of queries.
 */
export async function listOwnResponses(ctx: Ctx, locale: Locale): Promise<OwnResponse[]> {
  const rows: OwnResponse[] = [];
  for (const box of ['sent', 'received'] as const) {
    const found = await loadResponses(ctx.tx, inBox(ctx, box));
    for (const response of found) {
      const { challenge, capability, ...view } = viewFor(ctx.actor, response, locale);
      const { party } = box === 'sent' ? challenge : capability;
      rows.push({
        box,
        publicId: view.publicId,
        challenge: challenge.title,
        capability: capability.title,
        otherSide: party.named ? party.name : null,
        otherSideKind: party.kind,
        status: view.status,
        submittedAt: view.submittedAt,
        language: view.language,
        body: view.body,
        declineReason: view.declineReason,
        declineNote: view.declineNote,
      });
    }
  }
  return rows;
}
