import { asc, eq } from 'drizzle-orm';
import { database } from '#db/pool.ts';
import { events } from '#db/schema/events.ts';

/** The types of the events about an object, oldest first. */
export async function recordedOn(objectId: string): Promise<string[]> {
  const rows = await database()
    .select({ type: events.type })
    .from(events)
    .where(eq(events.objectId, objectId))
    .orderBy(asc(events.id));
  return rows.map((row) => row.type);
}
