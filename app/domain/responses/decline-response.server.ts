import type { Ctx } from '../ctx.ts';
import { Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { findReceived } from './find-side.server.ts';
import { moveResponse } from './move-response.server.ts';
import type { DeclineInput } from './schemas.ts';
import { textProblems } from './text-problems.ts';

/** Declines a response with a reason and a note, which the responder reads. Throws Invalid at the note. */
export async function declineResponse(ctx: Ctx, publicId: string, input: DeclineInput): Promise<void> {
  const response = await findReceived(ctx, publicId);
  const { row, organisation } = response.challenge;
  const problems = textProblems(input.note, row.identity === 'masked' ? organisation.name : undefined);
  if (problems.length > 0) throw new Invalid({ note: problems });
  const moved = await moveResponse(ctx, response, 'decline', {
    version: input.version,
    columns: { declineReason: input.reason, declineNote: input.note },
  });
  await recordEvent(ctx, {
    type: 'response.declined',
    ...moved,
    data: { ...moved.data, reason: input.reason },
  });
}
