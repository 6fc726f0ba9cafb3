import type { AreaCode, Locale, Standing } from '#db/enums.ts';
import type { listings } from '#db/schema/listings.ts';
import type { organisations } from '#db/schema/organisations.ts';
import type { Actor } from '../ctx.ts';
import { factsOf as organisationFacts } from '../organisations/facts.ts';
import { may, type ListingFacts } from '../visibility/policy.ts';
import { originalOf } from './listing-content.ts';
import type { ListingView, Poster } from './listing-view.ts';
import { partOfCountry } from './part-of-country.ts';
import { trlRangeOf } from './trl.ts';

type Organisation = Pick<
  typeof organisations.$inferSelect,
  'publicId' | 'name' | 'kind' | 'country' | 'province' | 'sizeClass' | 'audience' | 'verificationState'
> & { standing: Standing };
type TextRow = { language: Locale; title: string; body: string; origin: string };

/** A listing with what belongs to it, before it is projected for a reader. Stays inside the domain. */
export type LoadedListing = {
  row: typeof listings.$inferSelect;
  organisation: Organisation;
  /** Its last day is over. */
  hasLapsed: boolean;
  texts: readonly TextRow[];
  /** The primary area first. */
  areas: readonly AreaCode[];
  primaryArea: AreaCode | undefined;
  /** Codes of the terms that were chosen. */
  tags: { subTechnologies: readonly string[]; domains: readonly string[] };
};

/** What the policy needs to know of a listing. */
export function factsOf({
  row,
  organisation,
  hasLapsed,
}: Pick<LoadedListing, 'row' | 'organisation' | 'hasLapsed'>): ListingFacts {
  return {
    kind: 'listing',
    listingKind: row.kind,
    organisationId: row.organisationId,
    status: row.status,
    audience: row.audience,
    identity: row.identity,
    standing: organisation.standing,
    hasLapsed,
    declaredBy: row.declaredBy,
  };
}

/** The listing as this reader sees it; the reader may read it, which the caller has asked. */
export function viewFor(actor: Actor, listing: LoadedListing, locale: Locale): ListingView {
  const { row, texts, tags } = listing;
  const facts = factsOf(listing);
  const text = texts.find((item) => item.language === locale) ?? originalOf(texts);
  return {
    publicId: row.publicId,
    kind: row.kind,
    status: row.status,
    audience: row.audience,
    identity: row.identity,
    language: text?.language ?? 'nl',
    languages: texts.map((item) => item.language),
    isTranslation: text?.origin === 'translation',
    title: text?.title ?? '',
    body: text?.body ?? '',
    keywords: row.keywords,
    offerKind: row.offerKind,
    areas: listing.areas,
    subTechnologies: tags.subTechnologies,
    domains: tags.domains,
    trl: trlRangeOf(row) ?? null,
    trlHard: row.trlHard,
    trlTarget: row.trlTarget,
    exportClass: may(actor, 'read_export_class', facts) ? row.exportClass : null,
    capacity: row.capacity,
    capacityScalableTo: row.capacityScalableTo,
    capacityPeriod: row.capacityPeriod,
    quantity: row.quantity,
    unit: row.unit,
    leadTimeWeeks: row.leadTimeWeeks,
    // Where it is made would tell more of who makes it than the part of the country.
    productionProvince: may(actor, 'read_identity', facts) ? row.productionProvince : null,
    contentNl: row.contentNl,
    contentEu: row.contentEu,
    contentNato: row.contentNato,
    partnerKinds: row.partnerKinds,
    cooperation: row.cooperation,
    financeSought: row.financeSought,
    launchingCustomer: row.launchingCustomer,
    budgetBand: row.budgetBand,
    neededBy: row.neededBy,
    // Mostly where the poster is itself.
    preferredProvinces: may(actor, 'read_identity', facts) ? row.preferredProvinces : [],
    endedAs: row.endedAs,
    publishedAt: row.publishedAt,
    expiresAt: row.expiresAt,
    version: row.version,
    poster: posterFor(actor, listing),
  };
}

function posterFor(actor: Actor, listing: LoadedListing): Poster {
  const { publicId, name, kind, province, country, sizeClass } = listing.organisation;
  if (may(actor, 'read_identity', factsOf(listing))) {
    const facts = organisationFacts({ ...listing.organisation, id: listing.row.organisationId });
    return { named: true, publicId, name, kind, province, hasPage: may(actor, 'read', facts) };
  }
  return { named: false, kind, sizeClass, part: partOfCountry(country, province) ?? null };
}
