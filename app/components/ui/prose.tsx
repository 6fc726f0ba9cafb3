import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** Running text made of plain elements (h2, h3, p, ul, ol, a): static pages, descriptions. */
export function Prose({
  children,
  lang,
  className,
}: {
  children: ReactNode;
  lang?: string | undefined;
  className?: string | undefined;
}) {
  return (
    <div className={classNames('prose', className)} lang={lang}>
      {children}
    </div>
  );
}

/** Text typed by a person: paragraphs at empty lines, line breaks kept, nothing else interpreted. */
export function UserText({
  text,
  lang,
  className,
}: {
  text: string;
  lang?: string | undefined;
  className?: string | undefined;
}) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <Prose lang={lang} className={className}>
      {paragraphs.map((paragraph, index) => (
        <p key={index} className="whitespace-pre-line">
          {paragraph.trim()}
        </p>
      ))}
    </Prose>
  );
}
