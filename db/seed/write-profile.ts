import { dayOf } from '#app/domain/day-of.ts';
import { LOCALES } from '#db/enums.ts';
import { newPublicId } from '../ids.ts';
import {
  certificates,
  contactPersons,
  organisationAffiliations,
  organisationSites,
  ownershipDeclarations,
  projectReferences,
} from '../schema/organisations.ts';
import { texts } from '../schema/texts.ts';
import { ownerOf } from './owner-of.ts';
import { daysBefore, planted, type Planted } from './seed-context.ts';
import type { SeedOrganisation } from './seed-types.ts';

/** Version of the reference terms that every installation starts with. */
const FIRST_VERSION = 1;

/** What an organisation tells about itself: descriptions, site, contact, certificates, references, ownership. */
export async function writeProfile(seed: Planted, key: string, given: SeedOrganisation): Promise<void> {
  const { tx } = seed;
  const { id: organisationId } = planted(seed.organisations, key);
  const at = daysBefore(seed.now, given.joinedDaysAgo);
  const [original = 'nl'] = LOCALES.filter((language) => given.description[language] !== undefined);
  for (const language of LOCALES) {
    const body = given.description[language];
    if (body === undefined) continue;
    await tx.insert(texts).values({
      objectKind: 'organisation',
      objectId: organisationId,
      fieldGroup: 'description',
      language,
      origin: language === original ? 'original' : 'translation',
      body,
      updatedAt: at,
    });
  }
  const { country = 'NL', province = null, city } = given;
  await tx
    .insert(organisationSites)
    .values({ organisationId, kind: 'headquarters', city, country, province });
  if (given.contact) {
    await tx.insert(contactPersons).values({ organisationId, publicId: newPublicId(), ...given.contact });
  }
  for (const certificate of given.certificates ?? []) {
    await tx.insert(certificates).values({
      ...certificate,
      organisationId,
      publicId: newPublicId(),
      schemeVersion: FIRST_VERSION,
      number: `DEMO-${newPublicId().slice(0, 6).toUpperCase()}`,
      issuer: 'Keuringsbureau Voorbeeld',
      validFrom: dayOf(daysBefore(seed.now, 300)),
      validUntil: dayOf(daysBefore(seed.now, -795)),
    });
  }
  for (const code of given.affiliations ?? []) {
    await tx.insert(organisationAffiliations).values({ organisationId, code, version: FIRST_VERSION });
  }
  for (const { years, isVerified, ...reference } of given.references ?? []) {
    await tx.insert(projectReferences).values({
      ...reference,
      organisationId,
      publicId: newPublicId(),
      startYear: years[0],
      endYear: years[1],
      ...(isVerified
        ? { verifiedBy: planted(seed.users, 'broker@demo.defport.example'), verifiedAt: at }
        : {}),
    });
  }
  if (given.euNatoPercent !== undefined) {
    await tx.insert(ownershipDeclarations).values({
      organisationId,
      euNatoPercent: given.euNatoPercent,
      ultimateOwnerCountry: country,
      highRiskCountryLink: false,
      declaredBy: planted(seed.users, ownerOf(key)),
      declaredAt: at,
    });
  }
}
