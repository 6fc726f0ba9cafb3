import { useMessages } from '../messages.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';

export type AttentionItem = { text: string; href: string; action: string };

/** Items that stand open; who brokers for many organisations unfolds the rest. */
const SHOWN = 8;

/** What waits for the reader, most pressing first, each with the way to it. */
export function AttentionList({ items, nothing }: { items: readonly AttentionItem[]; nothing: string }) {
  const { m } = useMessages();
  if (items.length === 0) return <p className="text-ink-soft">{nothing}</p>;
  // One that would be folded away alone is as short itself.
  const open = items.length === SHOWN + 1 ? items : items.slice(0, SHOWN);
  const folded = items.slice(open.length);
  return (
    <>
      <Items items={open} />
      {folded.length > 0 ? (
        <Details className="mt-3" summary={m.home.more(folded.length)}>
          <Items items={folded} />
        </Details>
      ) : null}
    </>
  );
}

function Items({ items }: { items: readonly AttentionItem[] }) {
  return (
    <ul className="divide-y divide-line rounded-md border border-line">
      {items.map((item) => (
        <li key={item.text} className="flex flex-wrap items-center justify-between gap-3 p-4">
          <span className="min-w-0 flex-1 basis-64 break-words">{item.text}</span>
          <ButtonLink size="small" href={item.href}>
            {item.action}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
