import type { FileName } from '#app/domain/files/file-name.ts';
import type { Messages } from '#app/i18n/messages.ts';

/** A file's name as its reader may know it. */
export function fileNameIn(m: Messages, name: FileName): string {
  return 'given' in name ? name.given : m.attachments.neutralName(name.number, name.ending);
}
