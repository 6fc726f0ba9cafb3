import type { ReactNode } from 'react';
import { endingOf } from '#app/domain/files/purposes.ts';
import type { AttachmentView } from '#app/domain/listings/attachment-view.ts';
import { formatBytes } from '#app/i18n/formats.ts';
import { useMessages } from '../messages.tsx';
import { Icon } from '../ui/icon.tsx';
import { fileNameIn } from './file-name-in.ts';

/** The attachments of a listing, each with its type, size and whether it was scanned; a link where it is given out. */
export function AttachmentList({
  attachments,
  actionsOf,
}: {
  attachments: readonly AttachmentView[];
  /** What the reader can do with one, besides opening it. */
  actionsOf?: ((attachment: AttachmentView) => ReactNode) | undefined;
}) {
  const { m, to, locale } = useMessages();
  return (
    <ul className="flex max-w-form flex-col divide-y divide-line border-y border-line">
      {attachments.map((attachment) => {
        const { publicId, mediaType, size, scanState, isServable } = attachment;
        const ending = endingOf(mediaType);
        const name = fileNameIn(m, attachment.name);
        return (
          <li key={publicId} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <Icon name="file" className="text-brand" />
            <div className="min-w-0 flex-1">
              {isServable ? (
                <a href={to(`/files/${publicId}`)} className="font-semibold break-words">
                  {name}
                </a>
              ) : (
                <span className="font-semibold break-words">{name}</span>
              )}
              <p className="text-sm text-ink-soft">
                {m.attachments.types[ending] ?? ending} · {formatBytes(locale, size)} ·{' '}
                {m.attachments.scanStates[scanState]}
              </p>
            </div>
            {actionsOf?.(attachment)}
          </li>
        );
      })}
    </ul>
  );
}
