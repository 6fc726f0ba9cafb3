import { createReadableStreamFromReadable } from '@remix-run/node';
import { fileNameIn } from '#app/components/listings/file-name-in.ts';
import { getFile } from '#app/domain/files/get-file.server.ts';
import { contentDisposition } from '#app/http/content-disposition.ts';
import { page } from '#app/http/page.server.ts';
import { messagesIn } from '#app/i18n/messages.ts';

/**
 * One file, for who may read it. Never run or guessed at by the browser: its type is told, a policy of its own forbids
 * everything in it, and only pictures are shown in place.
 */
export const loader = page(async ({ ctx, params, request, locale }) => {
  const file = await getFile(ctx, params['id'] ?? '');
  const name = fileNameIn(messagesIn(locale), file.name);
  const isImage = file.mediaType.startsWith('image/');
  const headers = {
    'Content-Type': file.mediaType,
    'Content-Length': String(file.size),
    'Content-Disposition': contentDisposition(isImage ? 'inline' : 'attachment', name),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, max-age=300',
    ETag: `"${file.sha256}"`,
  };
  if (request.headers.get('if-none-match') === headers.ETag)
    return new Response(null, { status: 304, headers });
  const bytes = await file.open();
  return new Response(createReadableStreamFromReadable(bytes), { headers });
});
