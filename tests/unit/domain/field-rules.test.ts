import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  profileSchema as ownProfileSchema,
  grantRoleSchema,
  signUpSchema,
} from '#app/domain/accounts/schemas.ts';
import { day, nameField, version } from '#app/domain/field-rules.ts';
import { listingDraftSchema } from '#app/domain/listings/schemas.ts';
import { recordCheckSchema, verificationSchema } from '#app/domain/organisations/member-schemas.ts';
import { profileSchema } from '#app/domain/organisations/profile-schemas.ts';
import { certificateSchema, contactSchema } from '#app/domain/organisations/record-schemas.ts';
import { newOrganisationSchema } from '#app/domain/organisations/schemas.ts';
import { editTermSchema, retireTermSchema } from '#app/domain/reference-data/schemas.ts';

/** What a schema says of one field, whatever is missing in the others. */
function problemsOf(schema: z.ZodType, field: string, value: unknown): string[] {
  const { error } = schema.safeParse({ [field]: value });
  return (error?.issues ?? []).filter(({ path }) => path[0] === field).map(({ message }) => message);
}

describe('a number or day that the database cannot hold', () => {
  it.each([
    ['of a listing', listingDraftSchema],
    ['of a profile', profileSchema],
    ['of a verification', verificationSchema],
    ['of a record that is checked', recordCheckSchema],
    ['of a term', editTermSchema],
    ['of a term that ends', retireTermSchema],
  ])('is no version %s', (_, schema) => {
    expect(problemsOf(schema, 'version', 3)).toEqual([]);
    expect(problemsOf(schema, 'version', 99_999_999_999)).toEqual(['too_large:2147483647']);
  });

  it.each([
    ['certificate', certificateSchema, 'validFrom'],
    ['certificate', certificateSchema, 'validUntil'],
    ['verification', verificationSchema, 'expiresOn'],
    ['role', grantRoleSchema, 'startsOn'],
  ])('is no day of a %s', (_, schema, field) => {
    expect(problemsOf(schema, field, '2027-05-31')).toEqual([]);
    expect(problemsOf(schema, field, '0000-01-01')).toEqual(['date_range']);
  });

  it('is no year of a founding', () => {
    expect(problemsOf(profileSchema, 'foundedYear', 99_999_999_999)).toEqual(['too_large:2200']);
  });

  it.each([
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2200-12-31', true],
    ['2201-01-01', false],
    ['2026-02-30', false],
  ])('the day %s: allowed is %s', (value, isAllowed) => {
    expect(day.safeParse(value).success).toBe(isAllowed);
  });

  it.each([-1, 1.5, 2_147_483_648, 'x'])('%s is no version', (value) => {
    expect(version.safeParse(value).success).toBe(false);
  });
});

describe('a name that goes into mails', () => {
  it.each(['Zoë O’Neil-van ’t Hof', 'Radar & Zonen B.V. (NL)', 'Łukasz: 3D/4D', 'wwwater B.V.'])(
    'may be %s',
    (name) => {
      expect(nameField(1, 100).safeParse(name)).toEqual({ success: true, data: name });
    },
  );

  it.each([
    'Iris\nKlik hier',
    'Iris\r',
    'Zie https://evil.test',
    'WWW.evil.test',
    'a\u2028b',
    'a\u202Eb',
    'a\0b',
  ])('is never %j', (name) => {
    for (const schema of [
      signUpSchema,
      ownProfileSchema,
      newOrganisationSchema,
      profileSchema,
      contactSchema,
    ]) {
      expect(problemsOf(schema, 'name', `x ${name} x`)).toEqual(['plain_name']);
    }
  });
});
