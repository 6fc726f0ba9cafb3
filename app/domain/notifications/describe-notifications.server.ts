import { and, eq, inArray } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { responses } from '#db/schema/responses.ts';
import { texts } from '#db/schema/texts.ts';
import type { Locale } from '#db/enums.ts';
import type { Tx } from '#db/types.ts';
import { formatDay, formatNumber } from '#app/i18n/formats.ts';
import type { NotifiedType } from '../events/consequences.ts';
import { objectPath } from './object-path.ts';
import { isNotifiedType, type Mentions } from './recipients.ts';

/** A notification with the names its sentence needs, and where its object is. */
export type Described = { kind: NotifiedType; facts: Record<string, string>; path: string };

/**
 * Looks up the names that notifications mention, as they are now: four queries at most, whatever their number. What is gone
 * or erased is named by a dash. Rows of a kind that this version does not know are left out of the answer's map.
 */
export async function describeNotifications(
  tx: Tx,
  rows: readonly { id: string; kind: string; data: Mentions }[],
  locale: Locale,
): Promise<Map<string, Described>> {
  const mentioned = (pick: (mentions: Mentions) => string | undefined) => [
    ...new Set(rows.flatMap(({ data }) => pick(data) ?? [])),
  ];
  const organisationIds = [
    ...mentioned((data) => data.organisationId),
    ...mentioned((data) => data.brokerId),
  ];
  const [ofOrganisations, ofPersons, ofListings, ofResponses] = await Promise.all([
    namesOfOrganisations(tx, organisationIds),
    namesOfPersons(
      tx,
      mentioned((data) => data.personId),
    ),
    titlesOfListings(
      tx,
      mentioned((data) => data.listingId),
      locale,
    ),
    publicIdsOfResponses(
      tx,
      mentioned((data) => data.responseId),
    ),
  ]);
  const described = new Map<string, Described>();
  for (const { id, kind, data } of rows) {
    if (!isNotifiedType(kind)) continue;
    const organisation = ofOrganisations.get(data.organisationId ?? '');
    const broker = ofOrganisations.get(data.brokerId ?? '');
    const listing = ofListings.get(data.listingId ?? '');
    described.set(id, {
      kind,
      facts: {
        organisation: organisation?.name ?? NOBODY,
        broker: broker?.name ?? NOBODY,
        person: ofPersons.get(data.personId ?? '') ?? NOBODY,
        listing: listing?.title || NOBODY,
        role: data.role ?? '',
        until: data.until ? formatDay(locale, data.until) : '',
        endedAs: data.endedAs ?? '',
        listings: data.listings ? formatNumber(locale, Number(data.listings)) : '',
        count: data.count ? formatNumber(locale, Number(data.count)) : '',
      },
      path: objectPath(locale, kind, {
        organisation: organisation?.publicId,
        broker: broker?.publicId,
        listing: listing?.publicId,
        response: ofResponses.get(data.responseId ?? ''),
      }),
    });
  }
  return described;
}

const NOBODY = '–';

async function namesOfOrganisations(tx: Tx, ids: string[]) {
  const rows = ids.length
    ? await tx
        .select({ id: organisations.id, publicId: organisations.publicId, name: organisations.name })
        .from(organisations)
        .where(inArray(organisations.id, ids))
    : [];
  return new Map(rows.map((row) => [row.id, row]));
}

async function namesOfPersons(tx: Tx, ids: string[]) {
  const rows = ids.length
    ? await tx.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids))
    : [];
  return new Map(rows.map((row) => [row.id, row.name]));
}

async function publicIdsOfResponses(tx: Tx, ids: string[]) {
  const rows = ids.length
    ? await tx
        .select({ id: responses.id, publicId: responses.publicId })
        .from(responses)
        .where(inArray(responses.id, ids))
    : [];
  return new Map(rows.map((row) => [row.id, row.publicId]));
}

/** Titles in the reader's language, else in the other. */
async function titlesOfListings(tx: Tx, ids: string[], locale: Locale) {
  const rows = ids.length
    ? await tx
        .select({
          id: listings.id,
          publicId: listings.publicId,
          title: texts.title,
          language: texts.language,
        })
        .from(listings)
        .leftJoin(
          texts,
          and(eq(texts.objectKind, 'listing'), eq(texts.objectId, listings.id), eq(texts.fieldGroup, 'main')),
        )
        .where(inArray(listings.id, ids))
    : [];
  const best = new Map<string, (typeof rows)[number]>();
  for (const row of rows) if (!best.has(row.id) || row.language === locale) best.set(row.id, row);
  return best;
}
