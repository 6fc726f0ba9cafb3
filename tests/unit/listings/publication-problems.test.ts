import { describe, expect, it } from 'vitest';
import { publicationProblems } from '#app/domain/listings/publication-problems.ts';

const complete = {
  title: 'Lichte pantsering van basaltvezel',
  body: 'Wij maken panelen van basaltvezel die lichter zijn dan staal en even goed tegen scherven beschermen.',
  keywords: 'basalt, pantsering',
  primaryArea: 'MAT',
} as const;

describe('what keeps a listing from being published', () => {
  it('nothing, when title, text and primary area are there', () => {
    expect(publicationProblems(complete)).toBeUndefined();
  });

  it('a text of fewer than 80 characters', () => {
    expect(publicationProblems({ ...complete, body: 'Te kort.' })).toEqual({ body: ['too_short:80'] });
  });

  it('no primary area', () => {
    expect(publicationProblems({ ...complete, primaryArea: undefined })).toEqual({
      primaryArea: ['primary_area'],
    });
  });

  it('a marking in any text that a person typed, in either language, each told at its field', () => {
    expect(
      publicationProblems({
        ...complete,
        title: 'NATO SECRET',
        body: `${complete.body} Dep.V.`,
        keywords: 'radar, Stg. Geheim',
        translatedTitle: 'EU RESTRICTED',
        translatedBody: 'TBB 2',
      }),
    ).toEqual({
      title: ['marking:NATO SECRET'],
      body: ['marking:Dep.V.'],
      keywords: ['marking:Stg. Geheim'],
      translatedTitle: ['marking:EU RESTRICTED'],
      translatedBody: ['marking:TBB 2'],
    });
  });
});
