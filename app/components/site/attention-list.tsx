import { ButtonLink } from '../ui/button.tsx';

export type AttentionItem = { text: string; href: string; action: string };

/** What waits for the reader, each with the way to it. */
export function AttentionList({ items, nothing }: { items: readonly AttentionItem[]; nothing: string }) {
  if (items.length === 0) return <p className="text-ink-soft">{nothing}</p>;
  return (
    <ul className="divide-y divide-line rounded-md border border-line">
      {items.map((item) => (
        <li key={item.text} className="flex flex-wrap items-center justify-between gap-3 p-4">
          <span className="min-w-0 flex-1 basis-64">{item.text}</span>
          <ButtonLink size="small" href={item.href}>
            {item.action}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
