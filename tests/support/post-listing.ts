import { newPublicId } from '#db/ids.ts';
import { database } from '#db/pool.ts';
import { listingAreas, listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import type { AreaCode, ListingKind, Locale } from '#db/enums.ts';

interface Posted {
  listingId: string;
  publicId: string;
  organisationId: string;
  organisationPublicId: string;
}

interface Post extends Partial<typeof listings.$inferInsert> {
  kind?: ListingKind;
  title: string;
  text?: string;
  language?: Locale;
  areas?: readonly AreaCode[];
  organisation?: Partial<typeof organisations.$inferInsert>;
}

/** Stores a listing of an organisation of its own, published and public unless said otherwise. */
export async function postListing({
  title,
  text = '',
  language = 'en',
  areas = [],
  organisation = {},
  ...rest
}: Post): Promise<Posted> {
  const db = database();
  const organisationPublicId = newPublicId();
  const [owner] = await db
    .insert(organisations)
    .values({
      publicId: organisationPublicId,
      name: 'Proefbedrijf',
      kind: 'sme',
      verificationState: 'verified',
      ...organisation,
    })
    .returning({ id: organisations.id });
  const organisationId = owner?.id ?? '';
  const publicId = newPublicId();
  const [listing] = await db
    .insert(listings)
    .values({
      publicId,
      organisationId,
      kind: 'capability',
      status: 'published',
      audience: 'public',
      publishedAt: new Date(),
      ...rest,
    })
    .returning({ id: listings.id });
  const listingId = listing?.id ?? '';
  await db
    .insert(texts)
    .values({ objectKind: 'listing', objectId: listingId, fieldGroup: 'main', language, title, body: text });
  if (areas.length > 0) {
    await db
      .insert(listingAreas)
      .values(areas.map((code, index) => ({ listingId, code, version: 1, isPrimary: index === 0 })));
  }
  return { listingId, publicId, organisationId, organisationPublicId };
}
