import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { newPublicId } from '#db/ids.ts';
import { roles } from '#db/schema/accounts.ts';
import { organisationRegistrations, organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import type { Tx } from '#db/types.ts';
import { standingOf } from '../visibility/predicates.server.ts';
import type { ImportedOrganisation, ImportRow } from './import-row.ts';
import type { ImportScope } from './import-scope.ts';
import { plainWord } from './vocabulary.ts';

/** Marks the key of an organisation that rows know by its name alone. */
const BY_NAME = 'name:';

/** An organisation that is in Postgres already. */
export type KnownOrganisation = Awaited<ReturnType<typeof loadOrganisations>>[number] & {
  /** It came from this list. */
  isOfSource: boolean;
};

/** An organisation as rows of a file mean it: known, or to be made. */
export type BookEntry =
  | { state: 'known'; organisation: KnownOrganisation }
  | { state: 'new'; key: string; publicId: string; details: ImportedOrganisation };

/** What a row says of whose it is. */
export type OrganisationName = { id: string | null; details: ImportedOrganisation | null };

/**
 * The organisations that the rows of one import can mean: all of their list, and those of the site that a row names by
 * public id or KVK number. By name only those of the list are found: another with that name is perhaps another one.
 */
export class OrganisationBook {
  private readonly byKey = new Map<string, BookEntry>();
  private readonly byName = new Map<string, BookEntry>();
  private readonly byKvk = new Map<string, BookEntry>();
  private readonly byPublicId = new Map<string, BookEntry>();
  private readonly asked = new Set<string>();

  constructor(private readonly scope: ImportScope) {}

  /** Reads all organisations of the list. */
  async open(tx: Tx): Promise<void> {
    this.keepAll(await loadOrganisations(tx, eq(organisations.externalSource, this.scope.source)));
  }

  /** Looks up what rows name and is not in the book yet. */
  async lookUp(tx: Tx, names: readonly OrganisationName[]): Promise<void> {
    const ids = new Set<string>();
    const numbers = new Set<string>();
    for (const { id, details } of names) {
      if (id !== null && !this.byKey.has(id) && !this.asked.has(id)) ids.add(id);
      const kvk = details?.kvk ?? null;
      if (kvk !== null && !this.byKvk.has(kvk) && !this.asked.has(kvk)) numbers.add(kvk);
    }
    for (const name of [...ids, ...numbers]) this.asked.add(name);
    if (ids.size > 0) this.keepAll(await loadOrganisations(tx, inArray(organisations.publicId, [...ids])));
    if (numbers.size > 0) {
      const registered = tx
        .select({ id: organisationRegistrations.organisationId })
        .from(organisationRegistrations)
        .where(
          and(
            eq(organisationRegistrations.scheme, 'KVK'),
            inArray(organisationRegistrations.number, [...numbers]),
          ),
        );
      this.keepAll(await loadOrganisations(tx, inArray(organisations.id, registered)));
    }
  }

  /** The organisation that a row means, or undefined when there is none yet. */
  find({ id, details }: OrganisationName): BookEntry | undefined {
    const byId = id === null ? undefined : (this.byKey.get(id) ?? this.byPublicId.get(id));
    if (byId) return byId;
    const byKvk = details?.kvk ? this.byKvk.get(details.kvk) : undefined;
    if (byKvk) return byKvk;
    if (!details) return undefined;
    const named = this.byName.get(plainWord(details.name));
    // Of two with one name that have keys, each is its own.
    return id === null || (named && keyOf(named).startsWith(BY_NAME)) ? named : undefined;
  }

  /** Notes an organisation that is to be made. */
  add(id: string | null, details: ImportedOrganisation): Extract<BookEntry, { state: 'new' }> {
    const key = id ?? `${BY_NAME}${plainWord(details.name)}`;
    const entry = { state: 'new' as const, key, publicId: newPublicId(), details };
    this.keep(entry, key, details.name, details.kvk, entry.publicId);
    return entry;
  }

  /** Reads again what was made or changed, once it is in Postgres. */
  async refresh(tx: Tx, publicIds: readonly string[]): Promise<void> {
    if (publicIds.length === 0) return;
    this.keepAll(await loadOrganisations(tx, inArray(organisations.publicId, [...publicIds])));
  }

  /** Forgets organisations that were to be made and were not. */
  forget(entries: readonly Extract<BookEntry, { state: 'new' }>[]): void {
    for (const entry of entries) {
      for (const index of [this.byKey, this.byName, this.byKvk, this.byPublicId]) {
        for (const [key, found] of index) if (found === entry) index.delete(key);
      }
    }
  }

  private keepAll(rows: readonly Awaited<ReturnType<typeof loadOrganisations>>[number][]): void {
    for (const row of rows) {
      const isOfSource = row.externalId !== null && row.externalSource === this.scope.source;
      const entry = { state: 'known' as const, organisation: { ...row, isOfSource } };
      this.keep(
        entry,
        isOfSource ? row.externalId : null,
        isOfSource ? row.name : null,
        row.kvk,
        row.publicId,
      );
    }
  }

  private keep(
    entry: BookEntry,
    key: string | null,
    name: string | null,
    kvk: string | null,
    publicId: string,
  ): void {
    if (key !== null) this.byKey.set(key, entry);
    if (kvk !== null) this.byKvk.set(kvk, entry);
    this.byPublicId.set(publicId, entry);
    if (name === null) return;
    const word = plainWord(name);
    const other = this.byName.get(word);
    if (!other || keyOf(other) === key) this.byName.set(word, entry);
  }
}

const keyOf = (entry: BookEntry): string =>
  entry.state === 'new' ? entry.key : (entry.organisation.externalId ?? '');

/** What a row says of whose it is; a row about an organisation is its own. */
export function nameOf(row: ImportRow): OrganisationName {
  return row.kind === 'organisation' ? { id: row.id, details: row.details } : row.organisation;
}

async function loadOrganisations(tx: Tx, where: SQL) {
  const kvk = tx
    .select({ number: organisationRegistrations.number })
    .from(organisationRegistrations)
    .where(
      and(
        eq(organisationRegistrations.organisationId, organisations.id),
        eq(organisationRegistrations.scheme, 'KVK'),
      ),
    )
    .limit(1);
  const description = tx
    .select({ text: sql`json_build_object('language', ${texts.language}, 'body', ${texts.body})` })
    .from(texts)
    .where(
      and(
        eq(texts.objectKind, 'organisation'),
        eq(texts.objectId, organisations.id),
        eq(texts.fieldGroup, 'description'),
        eq(texts.origin, 'original'),
      ),
    )
    .limit(1);
  const member = tx
    .select({ one: sql`1` })
    .from(roles)
    .where(and(eq(roles.scope, 'organisation'), eq(roles.scopeId, organisations.id)));
  return tx
    .select({
      id: organisations.id,
      publicId: organisations.publicId,
      externalId: organisations.externalId,
      externalSource: organisations.externalSource,
      name: organisations.name,
      kind: organisations.kind,
      country: organisations.country,
      province: organisations.province,
      city: organisations.city,
      sizeClass: organisations.sizeClass,
      foundedYear: organisations.foundedYear,
      website: organisations.website,
      version: organisations.version,
      standing: standingOf(),
      kvk: sql<string | null>`(${kvk})`,
      description: sql<{ language: string; body: string } | null>`(${description})`,
      /** It has or had members, or has begun to be verified: it keeps its own data. */
      isSelfManaged: sql<boolean>`(${organisations.verificationState} <> 'unverified' or exists (${member}))`,
    })
    .from(organisations)
    .where(where);
}
