import { describe, expect, it } from 'vitest';
import { toListingDocument, type IndexableListing } from '#search/documents.ts';
import { indexWord } from '#search/index-words.ts';
import { countTerms } from '#search/language/term-counts.ts';
import { weighText } from '#search/matching/weighed-text.ts';
import { readTermVector, writeTermVector } from '#search/term-vector.ts';

const named: IndexableListing = {
  publicId: 'abc123def456',
  kind: 'capability',
  audience: 'verified',
  identity: 'named',
  versions: [
    { language: 'nl', title: 'Radar voor schepen', text: 'Een fasegestuurde antenne.', isOriginal: true },
    { language: 'en', title: 'Radar for ships', text: 'A phased array.', isOriginal: false },
  ],
  keywords: ['AESA'],
  areas: ['SEN', 'MAR'],
  subTechnologies: ['SEN-radar'],
  domains: ['sea'],
  offerKind: 'product',
  productionProvince: null,
  partnerKinds: ['prime'],
  cooperation: ['pilot'],
  preferredProvinces: ['NL-NB'],
  unit: 'pieces',
  capacity: 40,
  capacityScalableTo: 100,
  capacityPeriod: 'month',
  leadTimeWeeks: 0,
  quantity: null,
  neededBy: null,
  trlMin: 6,
  trlMax: 6,
  trlHard: false,
  publishedAt: new Date('2026-03-01T12:00:00Z'),
  expiresAt: new Date('2027-03-01T12:00:00Z'),
  organisation: {
    publicId: 'orgpublic001',
    kind: 'scale_up',
    country: 'NL',
    province: 'NL-OV',
    verifiedReferences: 2,
  },
};

describe('toListingDocument', () => {
  it('holds what the search needs', () => {
    const { document } = toListingDocument(named);
    expect(document).toMatchObject({
      id: 'abc123def456',
      organisation: 'orgpublic001',
      province: 'NL-OV',
      trackRecord: 2,
      organisationKind: 'scale_up',
      subTechnologies: ['SEN-radar'],
      domains: ['sea'],
      offerKind: 'product',
      partnerKinds: ['prime'],
      cooperation: ['pilot'],
      preferredProvinces: ['NL-NB'],
      unit: 'pieces',
      capacity: 40,
      capacityScalableTo: 100,
      capacityPeriod: 'month',
      leadTimeWeeks: 0,
      languages: ['nl', 'en'],
      trlMin: 6,
      publishedAt: 1_772_366_400,
    });
    expect(document.words.split(' ')).toEqual(
      expect.arrayContaining(['radar', 'schip', 'ship', 'c:phased-array'].map(indexWord)),
    );
  });

  it('puts the words of the title first, and every word once', () => {
    const words = toListingDocument(named).document.words.split(' ');
    expect(words.slice(0, 4)).toContain(indexWord('radar'));
    expect(new Set(words).size).toBe(words.length);
  });

  it('keeps the counts of each language', () => {
    const { document, texts } = toListingDocument(named);
    const counted = named.versions.map((version) => countTerms({ ...version, keywords: named.keywords }));
    const [dutch, english] = counted.map(weighText);
    expect(texts).toEqual([
      { language: 'nl', text: dutch },
      { language: 'en', text: english },
    ]);
    expect(readTermVector(document.vectors.en ?? '')).toEqual(english);
    expect(english?.terms).toContain('c:radar');
    expect(readTermVector(writeTermVector(new Map()))).toEqual({ terms: [], counts: [] });
  });

  it('is the same whether its texts were read now or taken from what the index holds', () => {
    const fresh = toListingDocument(named);
    const stored = JSON.parse(JSON.stringify(fresh.document)) as typeof fresh.document;
    const { fingerprint, words, summaries, vectors, languages } = stored;
    const held = { languages, vectors, summaries, words, fingerprint };
    expect(toListingDocument(named, undefined, held)).toEqual(fresh);
    expect(toListingDocument({ ...named, keywords: ['sonar'] }, undefined, held)).not.toEqual(fresh);
  });

  it('leaves out what nobody said', () => {
    const { document } = toListingDocument({
      ...named,
      cooperation: [],
      capacity: null,
      capacityScalableTo: null,
    });
    for (const field of ['cooperation', 'capacity', 'quantity', 'neededBy'])
      expect(document).not.toHaveProperty(field);
  });

  it('says where it is made rather than where the organisation is', () => {
    const { document } = toListingDocument({ ...named, productionProvince: 'NL-ZE' });
    expect(document.province).toBe('NL-ZE');
  });

  it('holds nothing about the organisation of a masked listing but its kind', () => {
    const { document } = toListingDocument({ ...named, identity: 'masked', productionProvince: 'NL-ZE' });
    expect(document.organisationKind).toBe('scale_up');
    expect(Object.keys(document)).not.toEqual(expect.arrayContaining(['organisation']));
    expect(Object.keys(document)).not.toEqual(expect.arrayContaining(['province']));
    expect(Object.keys(document)).not.toEqual(expect.arrayContaining(['trackRecord']));
    expect(JSON.stringify(document)).not.toContain('orgpublic001');
    expect(JSON.stringify(document)).not.toContain('NL-OV');
    expect(document).not.toHaveProperty('preferredProvinces');
  });

  const documentOf = (text: string, title = 'Schip') =>
    toListingDocument({
      ...named,
      versions: [{ language: 'nl', title, text, isOriginal: true }],
    }).document;

  it.each([
    ['each word once', 'Stil varen, stil meten', 'Stil varen meten'],
    ['no words of the title and no function words', 'Het schip van de haven', 'haven'],
    ['words to white space of any kind', `${'a'.repeat(240)}\n${'b'.repeat(50)}`, 'a'.repeat(240)],
    ['250 characters when there is none', 'a'.repeat(900), 'a'.repeat(250)],
    ['whole characters', '𐐀'.repeat(251), '𐐀'.repeat(250)],
    ['letters with accents as one', 'coe\u0308fficie\u0308nt', 'co\u00EBffici\u00EBnt'],
  ])('holds of the beginning of a text %s', (_, text, summary) => {
    expect(documentOf(text).summaries).toEqual([summary]);
  });

  it('holds no half characters, which Meilisearch refuses', () => {
    const halves = `zee\uD83D schip ${'\uDEA2'.repeat(3)}`;
    expect(JSON.stringify(documentOf(halves, halves))).not.toMatch(/\\ud[89a-f]/i);
  });
});
