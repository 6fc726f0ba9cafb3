import type { responses } from '#db/schema/responses.ts';
import type { Locale } from '#db/enums.ts';
import type { Actor } from '../ctx.ts';
import { originalOf } from '../listings/listing-content.ts';
import type { Poster } from '../listings/listing-view.ts';
import { partOfCountry } from '../listings/part-of-country.ts';
import { factsOf as listingFacts, type LoadedListing } from '../listings/project-listing.ts';
import { factsOf as organisationFacts } from '../organisations/facts.ts';
import { canSeeThroughResponse, may, type ResponseFacts } from '../visibility/policy.ts';
import { isOpen } from './lifecycle.ts';
import type { ListingGlimpse, ResponseView, Side } from './response-view.ts';

/** A response with what belongs to it, before it is projected for a reader. Stays inside the domain. */
export type LoadedResponse = {
  row: typeof responses.$inferSelect;
  challenge: LoadedListing;
  capability: LoadedListing;
  sharedWith: readonly string[];
  newestSide: Side | null;
  author: string | null;
  fit: ResponseView['fit'];
};

/** What the policy needs to know of a response. */
export function factsOf(response: Pick<LoadedResponse, 'row' | 'challenge' | 'capability' | 'sharedWith'>) {
  const { row, challenge, capability, sharedWith } = response;
  return {
    kind: 'response',
    status: row.status,
    posterId: challenge.row.organisationId,
    responderId: row.organisationId,
    responderStanding: capability.organisation.standing,
    challengeIdentity: challenge.row.identity,
    capabilityIdentity: capability.row.identity,
    capabilityAudience: capability.row.audience,
    sharedWith,
  } as const satisfies ResponseFacts;
}

/** The response as this reader sees it; the reader may read it, which the caller has asked. */
export function viewFor(actor: Actor, response: LoadedResponse, locale: Locale): ResponseView {
  const { row, challenge, capability, newestSide } = response;
  const facts = factsOf(response);
  const knowsResponder = may(actor, 'read_responder', facts);
  const seen = (listing: LoadedListing, isNamed: boolean) => glimpse(actor, listing, isNamed, locale);
  return {
    publicId: row.publicId,
    status: row.status,
    language: row.language,
    body: may(actor, 'read_text', facts) ? row.body : null,
    submittedAt: row.submittedAt,
    author: knowsResponder ? response.author : null,
    declineReason: row.declineReason,
    declineNote: row.declineNote,
    waitsForAnswer: isOpen(row.status) && newestSide === 'poster',
    fit: response.fit,
    challenge: {
      ...seen(challenge, may(actor, 'read_poster', facts)),
      endedAs: challenge.row.endedAs,
    },
    capability: seen(capability, knowsResponder),
    version: row.updatedAt.getTime(),
  };
}

/** One of the two listings as the reader may know it through the response. */
export function glimpse(
  actor: Actor,
  listing: LoadedListing,
  isNamed: boolean,
  locale: Locale,
): ListingGlimpse {
  const { row, texts } = listing;
  const text = texts.find((item) => item.language === locale) ?? originalOf(texts);
  const isSeen = canSeeThroughResponse(actor, listingFacts(listing));
  return {
    publicId: row.publicId,
    title: isSeen ? (text?.title ?? '') : null,
    language: text?.language ?? 'nl',
    status: row.status,
    identity: row.identity,
    hasPage: may(actor, 'read', listingFacts(listing)),
    party: partyOf(actor, listing, isNamed),
  };
}

/** Who is behind a listing: by name, or by what a masked one shows. */
function partyOf(actor: Actor, { row, organisation }: LoadedListing, isNamed: boolean): Poster {
  const { publicId, name, kind, province, country, sizeClass } = organisation;
  if (!isNamed) return { named: false, kind, sizeClass, part: partOfCountry(country, province) ?? null };
  const facts = organisationFacts({ ...organisation, id: row.organisationId });
  return { named: true, publicId, name, kind, province, hasPage: may(actor, 'read', facts) };
}
