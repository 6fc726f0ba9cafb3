import {
  buildListing,
  buildListingArea,
  buildListingText,
  buildOrganisation,
  buildRegistration,
} from '#db/build.ts';
import { newPublicId } from '#db/ids.ts';
import { listingAreas, listings } from '#db/schema/listings.ts';
import {
  certificates,
  contactPersons,
  organisationRegistrations,
  organisations,
  organisationSites,
  projectReferences,
} from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import { enqueue } from '#app/domain/events/enqueue.server.ts';
import { db } from './e2e-database.ts';

/**
 * Words that exist nowhere else: each stands in one place that some may not see, so that finding the word is finding
 * a leak. Each is asked for by its beginning, because a page repeats what was asked.
 */
export const WORDS = {
  /** Of the organisation behind a masked listing, in every field it has. */
  organisation: ['qwistervaren', 'plomperzand', 'knaspelhout', 'ymkeloord', 'zwefkruid', 'dromkarn'],
  /** In the title of that listing, for whom it is. */
  masked: 'zwenkmaris',
  /** In listings for Defensie and brokers, for their own organisation, not yet published, and hidden. */
  defence: 'tarvezank',
  private: 'grovelstein',
  draft: 'holmuspel',
  hidden: 'wimbelorst',
} as const;

/** What was planted: the public id of the masked listing and of all. */
export interface Planted {
  masked: string;
  all: string[];
}

const NEED =
  'Passieve sensoren die onderwater luisteren naar drones en kleine vaartuigen langs de kust, met radar en beeldherkenning.';

/** Plants an organisation with listings that others may not see, and has the worker index them. */
export async function plantHiddenWords(): Promise<Planted> {
  const [name, city, description, contact, scope, project] = WORDS.organisation;
  const [organisation] = await db
    .insert(organisations)
    .values(
      buildOrganisation({
        name: `Bureau ${name}`,
        website: `https://${name}.example`,
        province: 'NL-DR',
        audience: 'private',
      }),
    )
    .returning();
  if (!organisation) throw new Error('no organisation');
  const organisationId = organisation.id;
  const body = { objectKind: 'organisation', objectId: organisationId, fieldGroup: 'description' } as const;
  await db.insert(texts).values({ ...body, language: 'nl', body: `Wij maken ${description}.` });
  await db.insert(organisationRegistrations).values(buildRegistration(organisationId));
  await db.insert(organisationSites).values({ organisationId, kind: 'headquarters', city, country: 'NL' });
  const publicId = newPublicId();
  await db
    .insert(certificates)
    .values({ publicId, organisationId, scheme: 'ISO-9001', schemeVersion: 1, scope });
  await db.insert(contactPersons).values({ publicId, organisationId, purpose: 'general', name: contact });
  await db
    .insert(projectReferences)
    .values({ publicId, organisationId, title: project, verifiedAt: new Date() });

  // Named, so that its own name may be read with what it posted for some.
  const [other] = await db.insert(organisations).values(buildOrganisation()).returning();
  if (!other) throw new Error('no organisation');

  const plant = async (word: string, over: Parameters<typeof buildListing>[1], poster = other.id) => {
    const [listing] = await db.insert(listings).values(buildListing(poster, over)).returning();
    if (!listing) throw new Error('no listing');
    await db
      .insert(texts)
      .values(buildListingText(listing.id, { title: `Luisterboei ${word}`, body: `${NEED} Ook ${word}.` }));
    await db.insert(listingAreas).values(buildListingArea(listing.id, 'SEN'));
    await enqueue(db, { task: 'reindex-listing', payload: { listingId: listing.id } });
    return listing.publicId;
  };
  const masked = await plant(WORDS.masked, { identity: 'masked' }, organisationId);
  const others = [
    await plant(WORDS.defence, { audience: 'defence' }),
    await plant(WORDS.private, { audience: 'private' }),
    await plant(WORDS.draft, { status: 'draft' }),
    await plant(WORDS.hidden, { status: 'hidden' }),
  ];
  return { masked, all: [masked, ...others] };
}
