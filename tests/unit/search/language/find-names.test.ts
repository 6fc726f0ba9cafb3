import { describe, expect, it } from 'vitest';
import { namesBeginning, nearestNames } from '#search/language/thesaurus/find-names.ts';

describe('names that begin so', () => {
  it('are of both languages, with what the reader calls them', () => {
    expect(namesBeginning('subm', 'nl', 1)).toEqual([{ name: 'submarine', shown: 'onderzeeboot' }]);
    expect(namesBeginning('Subm', 'en', 1)).toEqual([{ name: 'submarine', shown: 'submarine' }]);
  });

  it('put the whole name first, and each concept once', () => {
    const found = namesBeginning('radar', 'nl', 5);
    expect(found[0]).toEqual({ name: 'radar', shown: 'radar' });
    expect(new Set(found.map(({ shown }) => shown)).size).toBe(found.length);
  });

  it('are none for nothing', () => {
    expect(namesBeginning('  ', 'nl', 5)).toEqual([]);
  });
});

describe('names near a query without a hit', () => {
  it('are those written nearly so', () => {
    expect(nearestNames('onderzeebot', 'nl', 3)[0]).toBe('onderzeeboot');
    expect(nearestNames('quantumm', 'en', 3)[0]).toBe('quantum');
  });

  it('are neighbours in the thesaurus of what the query names', () => {
    expect(nearestNames('sonar', 'nl', 8)).toEqual(expect.arrayContaining(['akoestisch']));
  });

  it('are none for what is like nothing', () => {
    expect(nearestNames('xyzzy', 'nl', 5)).toEqual([]);
    expect(nearestNames('', 'nl', 5)).toEqual([]);
  });
});
