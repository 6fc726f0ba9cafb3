import { describe, expect, it } from 'vitest';
import { findMarkings } from '#app/domain/listings/markings.ts';

describe('markings of classified information', () => {
  it.each([
    ['Dit stuk is Dep.V. en blijft hier', 'Dep.V.'],
    ['Rubricering: Departementaal Vertrouwelijk', 'Departementaal Vertrouwelijk'],
    ['STG. CONFIDENTIEEL', 'STG. CONFIDENTIEEL'],
    ['Stg. Geheim', 'Stg. Geheim'],
    ['staatsgeheim zeer geheim', 'staatsgeheim zeer geheim'],
    ['NATO RESTRICTED', 'NATO RESTRICTED'],
    ['nato secret', 'nato secret'],
    ['COSMIC TOP SECRET', 'COSMIC TOP SECRET'],
    ['RESTREINT UE/EU RESTRICTED', 'RESTREINT UE'],
    ['R-UE/EU-R', 'R-UE/EU-R'],
    ['valt onder TBB 3', 'TBB 3'],
  ])('finds the marking in “%s”', (text, marking) => {
    expect(findMarkings(text)).toContain(marking);
  });

  it.each([
    'Wij depvangen water en voeren het af',
    'Vertrouwelijk overleg met de afdeling',
    'Een geheim recept voor composieten',
    'NATO standards apply; access is restricted to members',
    'de STG-groep levert kabels',
    'De depot vloot staat in Den Helder',
  ])('finds none in “%s”', (text) => {
    expect(findMarkings(text)).toEqual([]);
  });

  it('names each marking once', () => {
    expect(findMarkings('NATO SECRET en nogmaals NATO SECRET')).toEqual(['NATO SECRET']);
  });
});
