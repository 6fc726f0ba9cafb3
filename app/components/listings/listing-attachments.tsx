import type { AttachmentView } from '#app/domain/listings/attachment-view.ts';
import { useMessages } from '../messages.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Section } from '../ui/page-heading.tsx';
import { AttachmentList } from './attachment-list.tsx';

/** The attachments on the page of a listing; nothing where there are none, unless the reader may add some. */
export function ListingAttachments({
  attachments,
  manageHref,
}: {
  attachments: readonly AttachmentView[];
  /** Where its own side changes them. */
  manageHref?: string | undefined;
}) {
  const { m } = useMessages();
  if (attachments.length === 0 && manageHref === undefined) return null;
  return (
    <Section
      id="attachments"
      title={m.attachments.title}
      actions={
        manageHref === undefined ? undefined : (
          <ButtonLink size="small" icon="file" href={manageHref}>
            {m.attachments.manage}
          </ButtonLink>
        )
      }
    >
      {attachments.length === 0 ? (
        <p className="text-ink-soft">{m.attachments.none}.</p>
      ) : (
        <AttachmentList attachments={attachments} />
      )}
    </Section>
  );
}
