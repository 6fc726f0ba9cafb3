import { and, eq } from 'drizzle-orm';
import type { Locale, TextOrigin } from '#db/enums.ts';
import { LOCALES } from '#db/enums.ts';
import { texts } from '#db/schema/texts.ts';
import type { Tx } from '#db/types.ts';
import type { Ctx } from '../ctx.ts';

export type Description = { language: Locale; origin: TextOrigin; body: string };

const ofOrganisation = (organisationId: string) =>
  and(
    eq(texts.objectKind, 'organisation'),
    eq(texts.objectId, organisationId),
    eq(texts.fieldGroup, 'description'),
  );

/** What an organisation wrote of itself, per language; the original first. */
export async function getDescriptions(tx: Tx, organisationId: string): Promise<Description[]> {
  const rows = await tx
    .select({ language: texts.language, origin: texts.origin, body: texts.body })
    .from(texts)
    .where(ofOrganisation(organisationId));
  return rows.sort((a, b) => a.origin.localeCompare(b.origin));
}

/**
 * Puts the descriptions in place of those there were and tells whether that changed anything. With one language filled
 * in, that one is the original.
 */
export async function replaceDescriptions(
  ctx: Ctx,
  organisationId: string,
  before: readonly Description[],
  input: {
    descriptionNl?: string | undefined;
    descriptionEn?: string | undefined;
    originalLanguage?: Locale | undefined;
  },
): Promise<boolean> {
  const bodies = { nl: input.descriptionNl ?? '', en: input.descriptionEn ?? '' };
  const filled = LOCALES.filter((language) => bodies[language] !== '');
  const original = filled.length === 1 ? filled[0] : input.originalLanguage;
  const after = filled.map((language): Description => ({
    language,
    origin: language === original ? 'original' : 'translation',
    body: bodies[language],
  }));
  const same = (a: readonly Description[], b: readonly Description[]) =>
    a.length === b.length && a.every((one) => b.some((other) => isSame(one, other)));
  if (same(before, after)) return false;
  await ctx.tx.delete(texts).where(ofOrganisation(organisationId));
  if (after.length > 0) {
    await ctx.tx.insert(texts).values(
      after.map((description) => ({
        ...description,
        objectKind: 'organisation' as const,
        objectId: organisationId,
        fieldGroup: 'description',
        updatedAt: ctx.now,
      })),
    );
  }
  return true;
}

const isSame = (a: Description, b: Description): boolean =>
  a.language === b.language && a.origin === b.origin && a.body === b.body;
