import { classNames } from './class-names.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import { condense } from './condense-diff.ts';
import { diffWords } from './word-diff.ts';

/** The words that tell a screen reader what the marks mean. */
export interface DiffWords {
  inserted: string;
  deleted: string;
}

/**
 * What changed from one text to another: what came is underlined, what went struck through, each on a ground of its own
 * and said in words to who does not see it.
 */
export function TextDiff({
  before,
  after,
  words,
  lang,
  around,
  className,
}: {
  before: string;
  after: string;
  words: DiffWords;
  lang?: string | undefined;
  /** Of what stayed, so many characters around each change; all of it when left out. */
  around?: number | undefined;
  className?: string | undefined;
}) {
  const whole = diffWords(before, after);
  const runs = around === undefined ? whole : condense(whole, around);
  return (
    <div lang={lang} className={classNames('break-words whitespace-pre-line', className)}>
      {runs.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Mark = kind === 'inserted' ? 'ins' : 'del';
        return (
          <Mark
            key={index}
            className={
              kind === 'inserted'
                ? classNames(
                    'bg-success-tint text-success underline decoration-2',
                    runs[index - 1]?.kind === 'deleted' && 'ml-1',
                  )
                : 'bg-error-tint text-error line-through'
            }
          >
            <VisuallyHidden>{words[kind]} </VisuallyHidden>
            {text}
          </Mark>
        );
      })}
    </div>
  );
}
