import { and, eq, sql } from 'drizzle-orm';
import { organisationRegistrations, organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import type { Ctx } from '../ctx.ts';
import type { DefportEvent } from '../events/events.ts';
import type { ImportedOrganisation } from './import-row.ts';
import type { ImportScope } from './import-scope.ts';
import type { BookEntry } from './organisation-book.server.ts';
import type { Step } from './plan.ts';

type NewEntry = Extract<BookEntry, { state: 'new' }>;

/** Makes organisations, imported and unverified, and tells their ids by public id. */
export async function addOrganisations(
  ctx: Ctx,
  entries: readonly NewEntry[],
  scope: ImportScope,
): Promise<{ ids: Map<string, string>; events: DefportEvent[] }> {
  if (entries.length === 0) return { ids: new Map(), events: [] };
  const rows = await ctx.tx
    .insert(organisations)
    .values(
      entries.map(({ key, publicId, details }) => ({
        ...columnsOf(details),
        publicId,
        externalId: key,
        externalSource: scope.source,
        createdAt: ctx.now,
        updatedAt: ctx.now,
      })),
    )
    .returning({ id: organisations.id, publicId: organisations.publicId });
  const ids = new Map(rows.map(({ publicId, id }) => [publicId, id]));
  const made = entries.map(({ publicId, details }) => ({ id: ids.get(publicId) ?? '', details }));
  const registrations = made.flatMap(registrationOf);
  if (registrations.length > 0)
    await ctx.tx.insert(organisationRegistrations).values(registrations).onConflictDoNothing();
  const descriptions = made.flatMap(descriptionOf);
  if (descriptions.length > 0) await ctx.tx.insert(texts).values(descriptions);
  const events = made.map(({ id }): DefportEvent => {
    return { type: 'organisation.created', object: { kind: 'organisation', id }, data: { imported: true } };
  });
  return { ids, events };
}

/** Brings organisations that nobody keeps yet to what the file says now. */
export async function changeOrganisations(
  ctx: Ctx,
  steps: readonly Extract<Step, { do: 'change_organisation' }>[],
): Promise<DefportEvent[]> {
  for (const { id, row } of steps) {
    await ctx.tx
      .update(organisations)
      .set({
        ...columnsOf(row.details),
        externalId: row.id,
        version: sql`${organisations.version} + 1`,
        updatedAt: ctx.now,
      })
      .where(eq(organisations.id, id));
    const registrations = registrationOf({ id, details: row.details });
    if (registrations.length > 0)
      await ctx.tx.insert(organisationRegistrations).values(registrations).onConflictDoNothing();
    await ctx.tx
      .delete(texts)
      .where(
        and(
          eq(texts.objectKind, 'organisation'),
          eq(texts.objectId, id),
          eq(texts.fieldGroup, 'description'),
        ),
      );
    const descriptions = descriptionOf({ id, details: row.details });
    if (descriptions.length > 0) await ctx.tx.insert(texts).values(descriptions);
  }
  return steps.map(({ id, fields }): DefportEvent => {
    return {
      type: 'organisation.edited',
      object: { kind: 'organisation', id },
      data: { fields: [...fields], imported: true },
    };
  });
}

function columnsOf(details: ImportedOrganisation) {
  const { name, kind, country, province, city, sizeClass, foundedYear, website } = details;
  return { name, kind, country, province, city, sizeClass, foundedYear, website };
}

type Made = { id: string; details: ImportedOrganisation };

function registrationOf({ id, details }: Made): (typeof organisationRegistrations.$inferInsert)[] {
  if (details.kvk === null) return [];
  return [{ organisationId: id, country: 'NL', scheme: 'KVK', number: details.kvk }];
}

function descriptionOf({ id, details }: Made): (typeof texts.$inferInsert)[] {
  if (!details.description) return [];
  return [
    {
      objectKind: 'organisation',
      objectId: id,
      fieldGroup: 'description',
      origin: 'original',
      ...details.description,
    },
  ];
}
