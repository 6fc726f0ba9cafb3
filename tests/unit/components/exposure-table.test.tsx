import { describe, expect, it } from 'vitest';
import { exposureOf } from '#app/domain/exposure/exposure.ts';
import { ExposureTable } from '#app/components/exposure/exposure-table.tsx';
import { bareText } from './html.ts';

const NAMES = { startup: 'Start-up', sme: 'Mkb-bedrijf', other: 'Overige soorten' };
const textOf = (counted: Parameters<typeof exposureOf<'startup' | 'sme'>>[0]) =>
  bareText(<ExposureTable caption="Soorten" groupHeader="Soort" names={NAMES} rows={exposureOf(counted)} />)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('the table of exposure', () => {
  it('says in words and numbers all that its bars draw', () => {
    expect(textOf({ startup: { listings: 25, places: 10 }, sme: { listings: 75, places: 90 } })).toBe(
      'Soorten Soort Deel van het aanbod Deel van de plaatsen Verhouding' +
        ' Mkb-bedrijf 75% (75) 90% (90) 1,2 × naar verhouding' +
        ' Start-up 25% (25) 10% (10) 0,4 × minder te zien',
    );
  });

  it('says that it is too early with one group, and of places that there are none yet', () => {
    expect(textOf({ sme: { listings: 9, places: 3 } })).toContain('Nog te weinig om te tonen');
    expect(textOf({ startup: { listings: 9, places: 0 }, sme: { listings: 9, places: 0 } })).toContain(
      'nog geen plaatsen',
    );
  });
});
