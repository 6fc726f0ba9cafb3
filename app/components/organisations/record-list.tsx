import type { ReactNode } from 'react';
import { ButtonForm } from '../form/form-layout.tsx';
import { useMessages } from '../messages.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Card, CardList } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

export interface RecordListProps<Item> {
  items: readonly Item[];
  idOf: (item: Item) => string;
  titleOf: (item: Item) => string;
  badgesOf?: ((item: Item) => ReactNode) | undefined;
  render: (item: Item) => ReactNode;
  /** What stands here without items. */
  empty: { title: string; text: string };
  /** Left out for who may not change them. */
  mayEdit: boolean;
  /** False when one can only add and remove. */
  hasEdit?: boolean | undefined;
  /** The level that fits the headings around it. */
  headingLevel?: 2 | 3 | undefined;
}

/**
 * Things an organisation tells of itself, each with a link that opens it in the form of the page (`?edit=`) and a
 * button that removes it (form `remove`).
 */
export function RecordList<Item>(props: RecordListProps<Item>) {
  const { items, idOf, titleOf, badgesOf, render, empty, mayEdit, hasEdit = true, headingLevel = 2 } = props;
  const { m } = useMessages();
  if (items.length === 0) return <EmptyState title={empty.title}>{empty.text}</EmptyState>;
  return (
    <CardList
      items={items}
      itemKey={idOf}
      render={(item) => (
        <Card
          title={titleOf(item)}
          headingLevel={headingLevel}
          badges={badgesOf?.(item)}
          actions={
            mayEdit ? (
              <>
                {hasEdit ? (
                  <ButtonLink
                    size="small"
                    icon="pencil"
                    href={`?edit=${idOf(item)}#form`}
                    aria-label={`${m.words.edit}: ${titleOf(item)}`}
                  >
                    {m.words.edit}
                  </ButtonLink>
                ) : null}
                <ButtonForm
                  size="small"
                  variant="quiet"
                  values={{ _form: 'remove', id: idOf(item) }}
                  aria-label={`${m.words.remove}: ${titleOf(item)}`}
                >
                  {m.words.remove}
                </ButtonForm>
              </>
            ) : undefined
          }
        >
          {render(item)}
        </Card>
      )}
    />
  );
}
