import type { ReactNode } from 'react';
import type { ResponseStatus } from '#db/enums.ts';
import type { ResponseView } from '#app/domain/responses/response-view.ts';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { CardList } from '../ui/card.tsx';
import { Details } from '../ui/details.tsx';
import { BoardCard, COMPARE_FORM } from './board-card.tsx';

interface ResponseBoardProps {
  responses: readonly ResponseView[];
  /** False for a colleague with whom only the shortlist is shared. */
  readsAll: boolean;
  hrefFor: (response: ResponseView) => string;
  /** Where chosen responses are compared. */
  compareHref: string;
}

/** What came in on a challenge, by where it stands: what is new and what is chosen side by side, the rest folded. */
export function ResponseBoard({ responses, readsAll, hrefFor, compareHref }: ResponseBoardProps) {
  const { m } = useMessages();
  const texts = m.responses;
  const inState = (status: ResponseStatus) => responses.filter((response) => response.status === status);
  const [fresh, chosen] = [inState('submitted'), inState('shortlisted')];
  const isComparable = fresh.length + chosen.length > 1;
  const cards = (items: readonly ResponseView[], isOpen: boolean) => (
    <CardList
      items={items}
      itemKey={(response) => response.publicId}
      render={(response) => (
        <BoardCard
          response={response}
          href={hrefFor(response)}
          mayHandle={readsAll && isOpen}
          isComparable={isComparable && isOpen}
        />
      )}
    />
  );
  return (
    <>
      {isComparable ? (
        <form
          id={COMPARE_FORM}
          method="get"
          action={compareHref}
          className="mt-6 flex flex-wrap items-center gap-4 rounded-md bg-mist px-4 py-3"
        >
          <p className="min-w-0 flex-1 basis-64">{texts.compareHint}</p>
          <Button size="small">{texts.compare}</Button>
        </form>
      ) : null}
      <div className={readsAll ? 'mt-6 grid items-start gap-8 lg:grid-cols-2' : 'mt-6'}>
        {readsAll ? (
          <BoardColumn title={texts.columnNew} count={fresh.length} nothing={texts.columnNewEmpty}>
            {cards(fresh, true)}
          </BoardColumn>
        ) : null}
        <BoardColumn title={texts.columnShortlist} count={chosen.length} nothing={texts.columnShortlistEmpty}>
          {cards(chosen, true)}
        </BoardColumn>
      </div>
      {(['declined', 'withdrawn', 'closed'] as const).map((status) => {
        const items = inState(status);
        return items.length === 0 ? null : (
          <Details key={status} className="mt-6" summary={texts.others[status](items.length)}>
            {cards(items, false)}
          </Details>
        );
      })}
    </>
  );
}

function BoardColumn({
  title,
  count,
  nothing,
  children,
}: {
  title: string;
  count: number;
  nothing: string;
  children: ReactNode;
}) {
  return (
    <section>
      <h2 className="mb-4 text-xl font-semibold">
        {title} <span className="font-normal text-ink-soft">({count})</span>
      </h2>
      {count === 0 ? <p className="text-ink-soft">{nothing}</p> : children}
    </section>
  );
}
