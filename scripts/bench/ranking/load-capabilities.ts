import { buildOrganisation } from '#db/build.ts';
import { newPublicId } from '#db/ids.ts';
import { database } from '#db/pool.ts';
import { listingAreas, listings } from '#db/schema/listings.ts';
import { organisations, projectReferences } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import { guessLanguage } from '#search/language/guess-language.ts';
import { ensureIndex } from '#search/ensure-index.server.ts';
import { LISTINGS } from '#search/indexes.ts';
import { learnSubjects } from '#search/learn-subjects.server.ts';
import { FULL_TRACK_RECORD } from '#search/matching/weights.ts';
import { rebuildListings } from '#search/rebuild.server.ts';
import { takeSubjects } from '#search/take-subjects.server.ts';
import type { BenchDocument } from './read-set.ts';

const PIECE = 500;

/**
 * Stores the documents as published capabilities, each of an organisation of its own with as many verified
 * references as its track record counts, and builds the index with the product's own code. Returns the document id
 * of each listing's public id.
 */
export async function loadCapabilities(
  documents: readonly BenchDocument[],
): Promise<ReadonlyMap<string, string>> {
  const publishedAt = new Date();
  const documentOf = new Map<string, string>();
  for (let start = 0; start < documents.length; start += PIECE) {
    await store(documents.slice(start, start + PIECE), publishedAt, documentOf);
  }
  await ensureIndex(LISTINGS);
  await rebuildListings(database());
  await learnSubjects(database());
  await takeSubjects(database());
  return documentOf;
}

async function store(
  piece: readonly BenchDocument[],
  publishedAt: Date,
  documentOf: Map<string, string>,
): Promise<void> {
  const db = database();
  const owners = await db
    .insert(organisations)
    .values(piece.map(({ org }) => buildOrganisation({ name: org || '-', country: 'US' })))
    .returning({ id: organisations.id });
  const rows = piece.map((document, index) => {
    const publicId = newPublicId();
    documentOf.set(publicId, document.id);
    return { document, publicId, organisationId: owners[index]?.id ?? '' };
  });
  const stored = await db
    .insert(listings)
    .values(
      rows.map(({ document, publicId, organisationId }) => ({
        publicId,
        organisationId,
        kind: 'capability' as const,
        status: 'published' as const,
        audience: 'public' as const,
        keywords: document.keywords,
        publishedAt,
      })),
    )
    .returning({ id: listings.id });
  const byListing = rows.map((row, index) => ({ ...row, listingId: stored[index]?.id ?? '' }));
  await db.insert(texts).values(
    byListing.map(({ listingId, document }) => ({
      objectKind: 'listing' as const,
      objectId: listingId,
      fieldGroup: 'main',
      language: document.language ?? guessLanguage(`${document.title} ${document.text}`),
      title: document.title,
      body: document.text,
    })),
  );
  await db.insert(listingAreas).values(
    byListing.map(({ listingId }) => ({
      listingId,
      code: 'unclassified' as const,
      version: 1,
      isPrimary: true,
    })),
  );
  const references = byListing.flatMap(({ organisationId, document }) =>
    Array.from({ length: Math.min(FULL_TRACK_RECORD, document.track_record ?? 0) }, (_, index) => ({
      publicId: newPublicId(),
      organisationId,
      title: `Reference ${String(index + 1)}`,
      verifiedAt: publishedAt,
    })),
  );
  for (let start = 0; start < references.length; start += PIECE) {
    await db.insert(projectReferences).values(references.slice(start, start + PIECE));
  }
}
