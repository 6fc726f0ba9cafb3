import { describe, expect, it } from 'vitest';
import { registrationErrors, normaliseNumber } from '#app/domain/organisations/registration.ts';
import { contactSchema, projectReferenceSchema } from '#app/domain/organisations/record-schemas.ts';
import { profileSchema } from '#app/domain/organisations/profile-schemas.ts';
import { newOrganisationSchema } from '#app/domain/organisations/schemas.ts';
import { verificationSchema } from '#app/domain/organisations/member-schemas.ts';
import { dayAfterMonths } from '#app/domain/organisations/day-after-months.ts';

describe('a registration', () => {
  it.each([
    ['KVK', 'NL', '12345678', {}],
    ['KVK', 'NL', '01 23 45 67', {}],
    ['KVK', 'NL', '1234567', { number: 'kvk' }],
    ['KVK', 'NL', '1234567a', { number: 'kvk' }],
    ['KVK', 'BE', '12345678', { country: 'kvk_country' }],
    ['LEI', 'DE', '5493001kjtiigc8y1r12', {}],
    ['LEI', 'DE', '5493001KJTIIGC8Y1R1', { number: 'lei' }],
    ['PIC', 'FR', '999 888 777', {}],
    ['PIC', 'FR', '99988877', { number: 'pic' }],
    ['NCAGE', 'NL', 'h1a2b', {}],
    ['NCAGE', 'NL', 'H1A2', { number: 'ncage' }],
    ['NATIONAL', 'BE', 'BE 0123.456.789', {}],
    ['NATIONAL', 'BE', '', { number: 'format' }],
  ] as const)('%s of %s with %s has errors %o', (scheme, country, number, errors) => {
    expect(registrationErrors({ country, scheme, number })).toEqual(errors);
  });

  it('is compared without what people type between the digits', () => {
    expect(normaliseNumber('KVK', ' 01.23-45 67 ')).toBe('01234567');
    expect(normaliseNumber('NATIONAL', 'be  0123.456')).toBe('BE 0123.456');
  });
});

/** The codes per field that a schema gives for an input. */
function codes(
  schema: {
    safeParse: (input: unknown) => {
      error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined;
    };
  },
  input: unknown,
) {
  const issues = schema.safeParse(input).error?.issues ?? [];
  return Object.fromEntries(issues.map((issue) => [issue.path.join('.'), issue.message]));
}

describe('the forms', () => {
  const organisation = { name: 'Kustlicht', kind: 'sme', country: 'NL' };
  const profile = { ...organisation, version: 1, languages: [], affiliations: [], audience: 'public' };

  it('ask for a register with a number, and a number with a register', () => {
    expect(codes(newOrganisationSchema, organisation)).toEqual({});
    expect(codes(newOrganisationSchema, { ...organisation, number: '12345678' })).toEqual({
      scheme: 'choose',
    });
    expect(codes(newOrganisationSchema, { ...organisation, scheme: 'KVK' })).toEqual({ number: 'required' });
    expect(codes(newOrganisationSchema, { ...organisation, country: 'XX' })).toEqual({ country: 'choose' });
  });

  it('take a province in the Netherlands only, and a web address that is one', () => {
    expect(codes(profileSchema, profile)).toEqual({});
    expect(codes(profileSchema, { ...profile, country: 'BE', province: 'NL-ZH' })).toEqual({
      province: 'province_only_nl',
    });
    for (const website of ['javascript:alert(1)', 'kustlicht.nl', 'ftp://kustlicht.nl']) {
      expect(codes(profileSchema, { ...profile, website })).toEqual({ website: 'url' });
    }
  });

  it('ask which of two descriptions is the original', () => {
    const both = { ...profile, descriptionNl: 'Golven.', descriptionEn: 'Waves.' };
    expect(codes(profileSchema, both)).toEqual({ originalLanguage: 'choose' });
    expect(codes(profileSchema, { ...both, originalLanguage: 'en' })).toEqual({});
  });

  it('ask for a way to reach a contact person, and a period that runs forward', () => {
    expect(codes(contactSchema, { name: 'An de Vries', purpose: 'sales' })).toEqual({ email: 'reachable' });
    expect(codes(contactSchema, { name: 'An de Vries', purpose: 'sales', phone: 'bel mij' })).toEqual({
      phone: 'phone',
    });
    expect(codes(projectReferenceSchema, { title: 'Radar', startYear: 2024, endYear: 2023 })).toEqual({
      endYear: 'end_before_start',
    });
  });

  it('ask why when verification is refused', () => {
    const decision = { version: 1, decision: 'refuse', method: 'trade_register' };
    expect(codes(verificationSchema, decision)).toEqual({ reason: 'required' });
    expect(codes(verificationSchema, { ...decision, reason: 'Onbekend nummer.' })).toEqual({});
  });
});

describe('a day some months on', () => {
  it('is counted in the Netherlands and never falls into the month after', () => {
    expect(dayAfterMonths(new Date('2026-01-31T12:00:00Z'), 1)).toBe('2026-02-28');
    expect(dayAfterMonths(new Date('2026-06-30T22:30:00Z'), 24)).toBe('2028-07-01');
    expect(dayAfterMonths(new Date('2026-11-21T08:00:00Z'), 0)).toBe('2026-11-21');
  });
});
