import { formatDate, formatDay, formatList } from '#app/i18n/formats.ts';
import type { NamedDemand } from '#search/matching/named-similar.ts';
import type { TermNames } from '../listings/listing-badges.tsx';
import { amountText, highlightsOf } from '../listings/listing-words.ts';
import { PosterLine } from '../listings/poster-line.tsx';
import { useMessages } from '../messages.tsx';
import { DescriptionList } from '../ui/description-list.tsx';
import { subjectsInWords } from './subjects-in-words.ts';

/** Challenges that ask for nearly the same, with what they add up to. */
export function DemandGroup({ group, areaNames }: { group: NamedDemand; areaNames: TermNames }) {
  const { m, to, locale } = useMessages();
  const { demand } = m.similar;
  const { challenges, posters, areUnits, terms, areas, neededBy, total } = group;
  const subjects = subjectsInWords(terms, locale);
  const isMasked = challenges.some(({ poster }) => !poster.named);
  return (
    <article className="rounded-md border border-line bg-paper p-5">
      <h2 className="text-lg font-semibold break-words">
        {demand.suggestion({ posters, areUnits, subjects })}
      </h2>
      <DescriptionList
        className="mt-4"
        items={[
          ...(areas.length > 0
            ? [
                {
                  term: demand.areas,
                  description: formatList(
                    locale,
                    areas.map((area) => areaNames[area] ?? area),
                  ),
                },
              ]
            : []),
          ...(neededBy
            ? [
                {
                  term: demand.neededBy,
                  description: demand.between(
                    formatDay(locale, neededBy.first),
                    formatDay(locale, neededBy.last),
                  ),
                },
              ]
            : []),
          ...(total
            ? [{ term: demand.total, description: amountText({ m, locale }, total.quantity, total.unit) }]
            : []),
        ]}
      />
      <h3 className="mt-5 font-semibold">{demand.challenges}</h3>
      <ul className="mt-2 grid gap-3">
        {challenges.map((challenge) => (
          <li key={challenge.publicId} className="break-words">
            <a
              className="font-medium"
              href={to(`/listings/${challenge.publicId}`)}
              lang={challenge.language === locale ? undefined : challenge.language}
            >
              {challenge.title}
            </a>
            <p className="text-sm text-ink-soft">
              <PosterLine poster={challenge.poster} />
              {[
                ...(challenge.publishedAt
                  ? [`${m.listings.publishedOn} ${formatDate(locale, challenge.publishedAt)}`]
                  : []),
                ...highlightsOf({ m, locale }, challenge),
              ].map((fact) => ` · ${fact}`)}
            </p>
          </li>
        ))}
      </ul>
      {isMasked ? <p className="mt-4 text-sm text-ink-soft">{demand.masked}</p> : null}
    </article>
  );
}
