import type { ReactNode } from 'react';
import { FieldTextsProvider } from '../form/field-texts.tsx';
import { useMessages } from '../messages.tsx';

/** Around a field that a draft may leave empty and a published listing may not: its label says so. */
export function NeededToPublish({ children }: { children: ReactNode }) {
  const { m } = useMessages();
  return (
    <FieldTextsProvider texts={{ optional: m.listingForm.neededToPublish, error: m.words.error }}>
      {children}
    </FieldTextsProvider>
  );
}
