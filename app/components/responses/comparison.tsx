import type { ListingView } from '#app/domain/listings/listing-view.ts';
import type { ComparedResponse } from '#app/domain/responses/offer-facts.ts';
import { formatDay, formatList } from '#app/i18n/formats.ts';
import { amountText } from '../listings/listing-words.ts';
import { PosterLine } from '../listings/poster-line.tsx';
import { useMessages } from '../messages.tsx';
import { DescriptionList } from '../ui/description-list.tsx';
import { COMPARED_BY, offerCell, type ComparedBy, type Names } from './offer-cells.tsx';

interface ComparisonProps {
  challenge: ListingView;
  compared: readonly ComparedResponse[];
  names: Names;
  hrefFor: (compared: ComparedResponse) => string;
}

/**
 * Responses side by side, held against the need: a table with a column each where there is room, and under each other
 * as cards where there is not. Only one of the two is ever shown or read out.
 */
export function Comparison(props: ComparisonProps) {
  return (
    <>
      <ComparisonTable {...props} />
      <ComparisonCards {...props} />
    </>
  );
}

function ComparisonTable({ challenge, compared, names, hrefFor }: ComparisonProps) {
  const { m, locale } = useMessages();
  const texts = m.responses;
  const asked = useAsked(challenge, names);
  return (
    <table className="w-full table-fixed border-collapse text-left max-lg:hidden">
      <caption className="sr-only">{texts.compareCaption}</caption>
      <thead>
        <tr className="border-b-2 border-line-strong align-bottom">
          <td className="w-44" />
          {compared.map((item) => (
            <th key={item.response.publicId} scope="col" className="py-3 pr-6">
              <a href={hrefFor(item)}>{item.response.capability.title ?? texts.hiddenTitle}</a>
              <span className="mt-1 block text-sm font-normal text-ink-soft">
                <PosterLine poster={item.response.capability.party} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {COMPARED_BY.map((by) => (
          <tr key={by} className="border-b border-line align-top">
            <th scope="row" className="py-3 pr-4 font-semibold">
              {texts.compareRows[by]}
              {asked[by] === undefined ? null : (
                <span className="mt-1 block text-sm font-normal text-ink-soft">{asked[by]}</span>
              )}
            </th>
            {compared.map((item) => (
              <td key={item.response.publicId} className="py-3 pr-6">
                {offerCell({ m, locale }, names, by, item)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ComparisonCards({ challenge, compared, names, hrefFor }: ComparisonProps) {
  const { m, locale } = useMessages();
  const texts = m.responses;
  const asked = useAsked(challenge, names);
  const need = COMPARED_BY.flatMap((by) => {
    const text = asked[by];
    return text === undefined ? [] : [{ term: texts.compareRows[by], description: text }];
  });
  return (
    <div className="grid gap-6 lg:hidden">
      {need.length === 0 ? null : (
        <section className="rounded-md bg-mist p-4">
          <h2 className="mb-2 text-lg font-semibold">{texts.asked}</h2>
          <DescriptionList items={need} />
        </section>
      )}
      {compared.map((item) => (
        <article key={item.response.publicId} className="rounded-md border border-line p-4">
          <h2 className="text-lg font-semibold">
            <a href={hrefFor(item)}>{item.response.capability.title ?? texts.hiddenTitle}</a>
          </h2>
          <p className="mb-3 text-sm text-ink-soft">
            <PosterLine poster={item.response.capability.party} />
          </p>
          <DescriptionList
            items={COMPARED_BY.map((by) => ({
              term: texts.compareRows[by],
              description: offerCell({ m, locale }, names, by, item),
            }))}
          />
        </article>
      ))}
    </div>
  );
}

/** What the challenge asks on each point, in words; undefined where it asks nothing. */
function useAsked(challenge: ListingView, names: Names): Partial<Record<ComparedBy, string | undefined>> {
  const { m, locale } = useMessages();
  const texts = m.responses;
  const { trl, quantity, unit, neededBy, preferredProvinces, areas } = challenge;
  return {
    trl: trl ? m.listingFields.facts.trlWindow(trl.min, trl.max) : undefined,
    areas: formatList(
      locale,
      areas.map((area) => names.area[area] ?? area),
    ),
    capacity: quantity === null ? undefined : texts.quantity(amountText({ m, locale }, quantity, unit)),
    delivery: neededBy === null ? undefined : texts.neededBy(formatDay(locale, neededBy)),
    region:
      preferredProvinces.length === 0
        ? undefined
        : formatList(
            locale,
            preferredProvinces.map((code) => names.province[code] ?? code),
          ),
  };
}
