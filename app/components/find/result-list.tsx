import type { FacetTerms } from '#app/domain/find/facet-term.ts';
import { VISITOR_PAGES } from '#app/domain/find/find-filter.ts';
import type { ShownCount } from '#app/domain/find/shown-counts.ts';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import type { FoundOrganisation } from '#app/domain/organisations/found-organisation.ts';
import { formatNumber } from '#app/i18n/formats.ts';
import { ListingCard } from '../listings/listing-card.tsx';
import { useMessages } from '../messages.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { CardList } from '../ui/card.tsx';
import { Notice } from '../ui/notice.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { findAddress, withKind, type FindState } from './find-address.ts';
import { FoundOrganisationCard } from './found-organisation-card.tsx';

export interface ResultListProps {
  path: string;
  state: FindState;
  page: number;
  pages: number;
  listings: readonly ListingView[];
  organisations: readonly FoundOrganisation[];
  /** How many organisations there are beyond the few that stand above the listings. */
  organisationCount?: ShownCount | undefined;
  terms: FacetTerms;
  isVisitor: boolean;
}

/** One page of hits: of everything, a few organisations above the listings. */
export function ResultList(props: ResultListProps) {
  const { path, state, page, pages, listings, organisations, organisationCount, terms, isVisitor } = props;
  const { m, to, locale } = useMessages();
  const { find } = m;
  const areaNames = Object.fromEntries(terms.area.map(({ value, label }) => [value, label]));
  const isCut = isVisitor && pages > VISITOR_PAGES;
  const addressOf = (number: number) => findAddress(path, state, number);
  const hasMore = typeof organisationCount === 'number' && organisationCount > organisations.length;
  return (
    <>
      {organisations.length > 0 && state.kind === undefined ? (
        <section className="mb-6 rounded-md bg-mist p-4" aria-labelledby="organisations-above">
          <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 id="organisations-above" className="text-lg font-semibold">
              {find.organisationsAbove}
            </h2>
            {hasMore ? (
              <a
                href={findAddress(path, withKind(state, 'organisation'))}
                className="inline-flex min-h-9 items-center"
              >
                {find.allOrganisations(formatNumber(locale, organisationCount))}
              </a>
            ) : null}
          </div>
          <ul className="grid gap-2">
            {organisations.map((organisation) => (
              <li key={organisation.publicId}>
                <a className="font-semibold" href={to(`/organisations/${organisation.publicId}`)}>
                  {organisation.name}
                </a>{' '}
                <span className="text-sm text-ink-soft">· {m.organisations.kinds[organisation.kind]}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {state.kind === 'organisation' ? (
        <CardList
          items={organisations}
          itemKey={(organisation) => organisation.publicId}
          render={(organisation) => <FoundOrganisationCard organisation={organisation} />}
        />
      ) : (
        <CardList
          items={listings}
          itemKey={(listing) => listing.publicId}
          render={(listing) => <ListingCard listing={listing} areaNames={areaNames} />}
        />
      )}
      <Pagination
        className="mt-8"
        label={m.words.pagination}
        page={page}
        pageCount={isCut ? VISITOR_PAGES : pages}
        hrefFor={addressOf}
        previousLabel={m.words.previous}
        nextLabel={m.words.next}
        pageLabel={(number) =>
          number === page ? m.words.currentPage(String(number)) : m.words.page(String(number))
        }
      />
      {isCut ? (
        <Notice className="mt-6" tone="info">
          <p>{find.shallow(String(VISITOR_PAGES))}</p>
          <ButtonLink
            className="mt-3"
            href={`${to('/login')}?next=${encodeURIComponent(addressOf(page + 1))}`}
          >
            {find.shallowLogIn}
          </ButtonLink>
        </Notice>
      ) : null}
    </>
  );
}
