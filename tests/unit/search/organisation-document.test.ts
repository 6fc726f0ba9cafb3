import { describe, expect, it } from 'vitest';
import { indexWord } from '#search/index-words.ts';
import { toOrganisationDocument, type IndexableOrganisation } from '#search/organisation-document.ts';

const ORGANISATION: IndexableOrganisation = {
  publicId: 'orgpublic001',
  name: 'Émail & Zonen',
  kind: 'sme',
  audience: 'verified',
  country: 'NL',
  province: 'NL-OV',
  createdAt: new Date('2026-03-01T12:00:00Z'),
  descriptions: [{ language: 'nl', body: 'Wij maken onderzeeboten.' }],
  areas: [
    { audience: 'public', code: 'SEN' },
    { audience: 'verified', code: 'MAR' },
    { audience: 'verified', code: 'SEN' },
    { audience: 'defence', code: 'QUA' },
  ],
};

describe('toOrganisationDocument', () => {
  it('holds what the search needs', () => {
    const document = toOrganisationDocument(ORGANISATION);
    expect(document).toMatchObject({
      id: 'orgpublic001',
      name: 'Émail & Zonen',
      sortName: 'email & zonen',
      place: 'NL-OV',
      createdAt: 1_772_366_400,
    });
    expect(document.words.split(' ')).toEqual(expect.arrayContaining([indexWord('c:submarine')]));
  });

  it('tells each audience only of areas of listings that it may see', () => {
    expect(toOrganisationDocument(ORGANISATION).areas).toEqual({
      public: ['SEN'],
      verified: ['MAR', 'SEN'],
      defence: ['MAR', 'QUA', 'SEN'],
    });
  });

  it('says of one from abroad only that', () => {
    expect(toOrganisationDocument({ ...ORGANISATION, country: 'BE', province: null }).place).toBe('abroad');
  });
});
