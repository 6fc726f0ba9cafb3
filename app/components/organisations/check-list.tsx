import type { ReactNode } from 'react';
import { ButtonForm } from '../form/form-layout.tsx';
import { useMessages } from '../messages.tsx';
import { Card, CardList } from '../ui/card.tsx';
import { Section } from '../ui/page-heading.tsx';
import { CheckedBadge } from './checked-badge.tsx';

/** What an organisation stated, each with a button (form `form`) by which a verifier marks it as checked. */
export function CheckList<Item extends { publicId: string; verifiedAt: Date | null; version: number }>({
  title,
  form,
  items,
  titleOf,
  render,
  mayCheck,
}: {
  title: string;
  form: string;
  items: readonly Item[];
  titleOf: (item: Item) => string;
  render: (item: Item) => ReactNode;
  mayCheck: boolean;
}) {
  const { m } = useMessages();
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <CardList
        items={items}
        itemKey={(item) => item.publicId}
        render={(item) => (
          <Card
            title={titleOf(item)}
            badges={<CheckedBadge isChecked={item.verifiedAt !== null} />}
            actions={
              mayCheck && item.verifiedAt === null ? (
                <ButtonForm
                  size="small"
                  icon="check"
                  values={{ _form: form, id: item.publicId, version: String(item.version) }}
                  aria-label={`${m.workspace.check}: ${titleOf(item)}`}
                >
                  {m.workspace.check}
                </ButtonForm>
              ) : undefined
            }
          >
            {render(item)}
          </Card>
        )}
      />
    </Section>
  );
}
