import { useSearchParams } from '@remix-run/react';
import { useMessages } from '../messages.tsx';
import { Notice } from '../ui/notice.tsx';

/** Says that what was posted is kept, after the redirect that follows (`?saved=yes`). */
export function SavedNotice({ text }: { text?: string | undefined }) {
  const { m } = useMessages();
  const [search] = useSearchParams();
  if (search.get('saved') !== 'yes') return null;
  return (
    <Notice tone="success" announce className="mt-6">
      {text ?? m.workspace.saved}
    </Notice>
  );
}
