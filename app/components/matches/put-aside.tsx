import type { ListingView } from '#app/domain/listings/listing-view.ts';
import { ButtonForm } from '../form/form-layout.tsx';
import { useMessages } from '../messages.tsx';
import { Notice } from '../ui/notice.tsx';

/** Stands where a match was that the reader has just put aside, with the way back. */
export function PutAside({ listing }: { listing: ListingView }) {
  const { m } = useMessages();
  return (
    <Notice tone="success" announce>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="min-w-0 break-words">{m.matches.putAside(listing.title)}</p>
        <ButtonForm size="small" values={{ _form: 'unmark', counterpart: listing.publicId }}>
          {m.matches.undo}
        </ButtonForm>
      </div>
    </Notice>
  );
}
