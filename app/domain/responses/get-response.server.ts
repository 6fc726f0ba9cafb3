import { asc, eq } from 'drizzle-orm';
import type { Locale } from '#db/enums.ts';
import { users } from '#db/schema/accounts.ts';
import { responseMessages, responses } from '#db/schema/responses.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../visibility/authorise.ts';
import { may, type ResponseAction } from '../visibility/policy.ts';
import { isOpen } from './lifecycle.ts';
import { loadResponses } from './load-responses.server.ts';
import { factsOf, viewFor, type LoadedResponse } from './project-response.ts';
import type { MessageView, Side } from './response-view.ts';

/**
 * A response by its public id, when the acting organisation is one of its sides and the actor may do `action` with it.
 * Throws NotFound or Forbidden.
 */
export async function findResponse(
  ctx: Ctx,
  publicId: string,
  action: ResponseAction,
): Promise<LoadedResponse & { side: Side }> {
  const [response] = await loadResponses(ctx.tx, eq(responses.publicId, publicId));
  const side = response && sideOf(ctx, response);
  if (!response || !side) throw new NotFound();
  authorise(ctx, action, factsOf(response));
  return { ...response, side };
}

function sideOf({ organisation }: Ctx, { row, challenge }: LoadedResponse): Side | undefined {
  if (organisation?.id === row.organisationId) return 'responder';
  return organisation?.id === challenge.row.organisationId ? 'poster' : undefined;
}

/** A response as one of its sides sees it, with the questions and answers, and what the actor may do. */
export async function getResponse(ctx: Ctx, publicId: string, locale: Locale) {
  const response = await findResponse(ctx, publicId, 'read');
  const facts = factsOf(response);
  const messages = may(ctx.actor, 'read_text', facts) ? await listMessages(ctx, response) : [];
  const open = isOpen(response.row.status);
  return {
    side: response.side,
    response: viewFor(ctx.actor, response, locale),
    messages,
    mayHandle: open && response.side === 'poster' && may(ctx.actor, 'handle', facts),
    mayWithdraw: open && response.side === 'responder' && may(ctx.actor, 'withdraw', facts),
    mayAnswer:
      open && response.side === 'responder' && messages.length > 0 && may(ctx.actor, 'answer', facts),
  };
}

/** Questions and answers, oldest first. A side that is masked for the reader writes without a name. */
async function listMessages(ctx: Ctx, response: LoadedResponse): Promise<MessageView[]> {
  const facts = factsOf(response);
  const named = {
    poster: may(ctx.actor, 'read_poster', facts),
    responder: may(ctx.actor, 'read_responder', facts),
  };
  const rows = await ctx.tx
    .select({
      publicId: responseMessages.publicId,
      side: responseMessages.side,
      author: users.name,
      body: responseMessages.body,
      at: responseMessages.at,
    })
    .from(responseMessages)
    .leftJoin(users, eq(users.id, responseMessages.authorId))
    .where(eq(responseMessages.responseId, response.row.id))
    .orderBy(asc(responseMessages.at), asc(responseMessages.id));
  return rows.map((row) => ({ ...row, author: named[row.side] ? row.author : null }));
}
