import { data } from '@remix-run/node';
import { Forbidden } from '#app/domain/errors.ts';
import { VISITOR_PAGES } from '#app/domain/find/find-filter.ts';
import type { Page } from './page.server.ts';
import type { PastLast } from './refused-filters.ts';

/** How deep a list is paged: a visitor who goes on is asked to log in, and there is no page after the last. */
export function requireDepth({ ctx }: Page, asked: number, pages?: number): void {
  if (ctx.actor.kind === 'visitor' && asked > VISITOR_PAGES) throw new Forbidden('log_in');
  if (pages !== undefined && asked > pages) throw noSuchPage();
}

/** The answer to a page of a list that there is not: its own page leads to the first. */
export function noSuchPage() {
  const past: PastLast = { reason: 'past_last_page' };
  return data(past, { status: 404 });
}
