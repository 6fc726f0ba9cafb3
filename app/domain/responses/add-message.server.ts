import { desc, eq } from 'drizzle-orm';
import { newPublicId } from '#db/ids.ts';
import { responseMessages, responses } from '#db/schema/responses.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { Conflict, Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import type { LoadedListing } from '../listings/project-listing.ts';
import { findReceived, findSent } from './find-side.server.ts';
import { isOpen } from './lifecycle.ts';
import { aboutResponse } from './move-response.server.ts';
import type { LoadedResponse } from './project-response.ts';
import type { Side } from './response-view.ts';
import type { MessageInput } from './schemas.ts';
import { textProblems } from './text-problems.ts';

/** The poster asks the responder something. Throws Conflict when somebody wrote meanwhile, Invalid at the text. */
export async function askResponder(ctx: Ctx, publicId: string, input: MessageInput): Promise<void> {
  const response = await findReceived(ctx, publicId);
  await addMessage(ctx, response, 'poster', input);
  await recordEvent(ctx, { type: 'response.asked', ...aboutResponse(response) });
}

/** The responder answers what the poster asked, also more than once. Nobody asked: Conflict. */
export async function answerPoster(ctx: Ctx, publicId: string, input: MessageInput): Promise<void> {
  const response = await findSent(ctx, publicId, 'answer');
  await addMessage(ctx, response, 'responder', input);
  await recordEvent(ctx, { type: 'response.answered', ...aboutResponse(response) });
}

async function addMessage(
  ctx: Ctx,
  response: LoadedResponse,
  side: Side,
  { body, after }: MessageInput,
): Promise<void> {
  const problems = textProblems(
    body,
    maskedName(side === 'poster' ? response.challenge : response.capability),
  );
  if (problems.length > 0) throw new Invalid({ body: problems });
  // Two who write at once, or one who presses twice, come after each other: the second is told.
  const [locked] = await ctx.tx
    .select({ status: responses.status })
    .from(responses)
    .where(eq(responses.id, response.row.id))
    .for('update');
  if (!locked || !isOpen(locked.status)) throw new Conflict('status');
  const [newest] = await ctx.tx
    .select({ publicId: responseMessages.publicId })
    .from(responseMessages)
    .where(eq(responseMessages.responseId, response.row.id))
    .orderBy(desc(responseMessages.at), desc(responseMessages.id))
    .limit(1);
  if ((newest?.publicId ?? '') !== after) throw new Conflict('message');
  if (side === 'responder' && !newest) throw new Conflict('nothing_asked');
  await ctx.tx.insert(responseMessages).values({
    publicId: newPublicId(),
    responseId: response.row.id,
    side,
    authorId: personOf(ctx.actor)?.userId ?? null,
    body,
    at: ctx.now,
  });
}

function maskedName({ row, organisation }: LoadedListing): string | undefined {
  return row.identity === 'masked' ? organisation.name : undefined;
}
