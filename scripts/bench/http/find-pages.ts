import { and, asc, eq } from 'drizzle-orm';
import { connect } from '#db/client.ts';
import { roles, users } from '#db/schema/accounts.ts';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { LOGINS } from '#db/seed/people.ts';

/** A page to measure, by its path. */
export interface BenchPage {
  path: string;
  /** Whether the requester of Defensie looks, or a visitor. */
  isSignedIn: boolean;
}

/** The routes that the contract names, on listings of the demonstration. Calls come when there are calls. */
export async function findPages(databaseUrl: string): Promise<Record<string, BenchPage>> {
  const { db, close } = connect(databaseUrl, { max: 1 });
  try {
    const isPublished = and(eq(listings.kind, 'challenge'), eq(listings.status, 'published'));
    const [open] = await db
      .select({ id: listings.publicId })
      .from(listings)
      .where(and(isPublished, eq(listings.audience, 'public')))
      .orderBy(asc(listings.publishedAt))
      .limit(1);
    const email = LOGINS.find(({ platformRole }) => platformRole === 'defence_requester')?.email ?? '';
    const [own] = await db
      .select({ id: listings.publicId, organisation: organisations.publicId })
      .from(listings)
      .innerJoin(organisations, eq(organisations.id, listings.organisationId))
      .innerJoin(roles, and(eq(roles.scope, 'organisation'), eq(roles.scopeId, organisations.id)))
      .innerJoin(users, eq(users.id, roles.userId))
      .where(and(isPublished, eq(users.email, email)))
      .orderBy(asc(listings.publishedAt))
      .limit(1);
    if (!open || !own) throw new Error('The demonstration has no challenge to look at.');
    return {
      landing: { path: '/nl', isSignedIn: false },
      search: { path: '/nl/search?q=radar', isSignedIn: false },
      challenge: { path: `/nl/listings/${open.id}`, isSignedIn: false },
      matches: { path: `/nl/o/${own.organisation}/listings/${own.id}`, isSignedIn: true },
      home: { path: '/nl/home', isSignedIn: true },
    };
  } finally {
    await close();
  }
}
