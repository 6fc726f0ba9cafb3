import { redirect } from '@remix-run/node';
import { getNotificationPath } from '#app/domain/notifications/list-notifications.server.ts';
import { markRead } from '#app/domain/notifications/mark-read.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';

/** The link in a mail and in the list: marks the notification as read and goes to what it tells of. */
export const loader = page(async (page) => {
  requirePerson(page);
  const { ctx, locale, params } = page;
  const publicId = params['notification'] ?? '';
  const path = await getNotificationPath(ctx, locale, publicId);
  await markRead(ctx, publicId);
  return redirect(path);
});
