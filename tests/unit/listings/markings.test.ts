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
    ['NATO-RESTRICTED', 'NATO-RESTRICTED'],
    ['bijlage_NATO_RESTRICTED_v2', 'NATO_RESTRICTED'],
    ['NATO – SECRET', 'NATO – SECRET'],
    ['NATO: RESTRICTED', 'NATO: RESTRICTED'],
    ['Nato-Confidential stukken', 'Nato-Confidential'],
    ['NATO\u00a0\u00a0SECRET', 'NATO  SECRET'],
    ['EU-RESTRICTED', 'EU-RESTRICTED'],
    ['EU TOP SECRET', 'EU TOP SECRET'],
    ['COSMIC-TOP-SECRET', 'COSMIC-TOP-SECRET'],
    ['TRÈS SECRET UE', 'TRÈS SECRET UE'],
    ['R-UE / EU-R', 'R-UE / EU-R'],
    ['STG-GEHEIM', 'STG-GEHEIM'],
    ['STG.GEHEIM', 'STG.GEHEIM'],
    ['Stg. Conf.', 'Stg. Conf.'],
    ['Stg. ZG', 'Stg. ZG'],
    ['Stg-C', 'Stg-C'],
    ['Staatsgeheim: Confidentieel', 'Staatsgeheim: Confidentieel'],
    ['Departementaal-Vertrouwelijk', 'Departementaal-Vertrouwelijk'],
    ['Departementaal\nVertrouwelijk', 'Departementaal\nVertrouwelijk'],
    ['Dep.Vertr.', 'Dep.Vertr.'],
    ['Dep. Vertrouwelijk', 'Dep. Vertrouwelijk'],
    ['TBB-2', 'TBB-2'],
    ['TBB: 2', 'TBB: 2'],
    ['tbb-niveau 4', 'tbb-niveau 4'],
    ['NATO RES\u00adTRICTED', 'NATO RESTRICTED'],
    ['NA\u200bTO SEC\u2060RET', 'NATO SECRET'],
    ['ＮＡＴＯ　ＳＥＣＲＥＴ', 'NATO SECRET'],
    ['S\u0332TG GEHEIM', 'STG GEHEIM'],
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
    'We work across the EU. Restricted tenders are no problem.',
    'Members of NATO: confidential handling of your data',
    'Open to companies in NATO - restricted to SMEs',
    'Suppliers to NATO. Secret of our success: good people',
    'Gemeente Depverzorging, dep. Vlissingen',
    'Stg. C.O.C. Kennemerland',
    'Software van STG: C++ en C#',
    'Dat is geen staatsgeheim. G. de Vries vertelt erover',
    'Wij gebruiken Intel TBB 4.3 en TBB 2021',
    'Aan TBB. 3 jaar geleden begon het',
    'Secretaris UE-vereniging',
    'zeer geheimzinnig',
    'Onze NATO-secretary en EU-secretariaat',
    'Departementale vertrouwelijkheid',
  ])('finds none in “%s”', (text) => {
    expect(findMarkings(text)).toEqual([]);
  });

  it('names each marking once', () => {
    expect(findMarkings('NATO SECRET en nogmaals NATO SECRET')).toEqual(['NATO SECRET']);
  });

  it.each(['NATO', 'STG', 'dep', 'tbb', 'zeer', 'EU TOP', 'R-UE'])(
    'reads a long text that only begins as a marking (%s) in no time',
    (beginning) => {
      const text = `${beginning}${' -'.repeat(100_000)}x ${`${beginning} . `.repeat(20_000)}`;
      const start = performance.now();
      findMarkings(text);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
