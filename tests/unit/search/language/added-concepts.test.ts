import { afterEach, describe, expect, it } from 'vitest';
import { analyse } from '#search/language/analyse.ts';
import { addedConceptId, setAddedConcepts } from '#search/language/thesaurus/added-concepts.ts';
import { conceptName } from '#search/language/thesaurus/concepts.ts';
import { namesBeginning } from '#search/language/thesaurus/find-names.ts';
import { indexWord } from '#search/index-words.ts';
import { searchWords } from '#search/query/search-words.ts';

const id = addedConceptId('Zwabberkoe');
const add = () => {
  setAddedConcepts([{ id, nl: ['zwabberkoe', 'natte zwabber'], en: ['mop cow', 'wet mopper'] }]);
};
afterEach(() => {
  setAddedConcepts([]);
});

describe('what people add to the thesaurus', () => {
  it('is known in texts of both languages, by every name', () => {
    const ids = (text: string, language: 'nl' | 'en') => analyse(text, language).map((term) => term.id);
    expect(ids('Een zwabberkoe aan boord', 'nl')).not.toContain(id);
    add();
    expect(
      ids('Twee zwabberkoeien, of een natte zwabber', 'nl').filter((found) => found === id),
    ).toHaveLength(1);
    expect(ids('A mop cow and two wet moppers', 'en').filter((found) => found === id)).toHaveLength(2);
  });

  it('has a name in the language of the reader, and is suggested', () => {
    add();
    expect(conceptName(id, 'nl')).toBe('zwabberkoe');
    expect(conceptName(id, 'en')).toBe('mop cow');
    expect(namesBeginning('zwabb', 'en', 1)).toEqual([{ name: 'zwabberkoe', shown: 'mop cow' }]);
  });

  it('makes a query of the search box try its other names, with the words around it', () => {
    expect(searchWords('zwabberkoe radar').added).toEqual([]);
    add();
    const { added, concepts } = searchWords('zwabberkoe radar');
    expect(added).toContain(['mop', 'cow', 'radar'].map(indexWord).join(' '));
    expect(concepts).toContain(indexWord(id));
  });
});
