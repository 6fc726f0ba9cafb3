import { Fragment } from 'react';
import type { Operator, StaticSection } from '#app/i18n/nl/static.ts';
import { formatDay } from '#app/i18n/formats.ts';
import { useMessages } from '../messages.tsx';
import { DescriptionList } from '../ui/description-list.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Prose } from '../ui/prose.tsx';

export interface StaticPageProps {
  title: string;
  intro: string;
  sections: readonly StaticSection[];
  operator: Operator;
  /** Whether the addresses of the operator stand below. */
  showsOperator?: boolean;
  /** The day on which the text last changed. */
  changedOn: string;
}

/** A fixed page: sections of running text, who runs the site, and when the text changed. */
export function StaticPage({ title, intro, sections, operator, showsOperator, changedOn }: StaticPageProps) {
  const { m, locale } = useMessages();
  const { facts, changed } = m.staticPages;
  return (
    <article>
      <PageHeading title={title} intro={intro} />
      <Prose>
        {sections.map((section) => (
          <Fragment key={section.title}>
            <h2>{section.title}</h2>
            {section.blocks.map((block, index) =>
              typeof block === 'string' ? (
                <p key={index}>{block}</p>
              ) : (
                <ul key={index}>
                  {block.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              ),
            )}
          </Fragment>
        ))}
      </Prose>
      {showsOperator ? (
        <DescriptionList
          className="mt-10 max-w-prose"
          items={[
            { term: facts.operator, description: operator.name },
            { term: facts.email, description: <Address value={operator.email} /> },
            { term: facts.privacyEmail, description: <Address value={operator.privacyEmail} /> },
            { term: facts.security, description: <Address value={operator.security} /> },
          ]}
        />
      ) : null}
      <p className="mt-10 text-sm text-ink-soft">{changed(formatDay(locale, changedOn))}</p>
    </article>
  );
}

/** A mail address or a web address, as a link. */
function Address({ value }: { value: string }) {
  return <a href={value.includes('://') ? value : `mailto:${value}`}>{value}</a>;
}
