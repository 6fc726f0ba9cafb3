import { describe, expect, it } from 'vitest';
import { NO_REASONS } from '#app/domain/matches/match-reasons.ts';
import { hindrancesInWords, reasonsInWords } from '#app/components/matches/match-words.ts';
import { messagesIn } from '#app/i18n/messages.ts';
import type { Counterpart } from '#search/matching/counterpart.ts';

const NAMES = {
  area: { SEN: 'Sensoren' },
  sub_technology: { 'SEN-sonar': 'Sonar' },
  domain: { sea: 'Zee' },
  province: { 'NL-ZH': 'Zuid-Holland' },
};
const sides = [
  { kind: 'challenge', trl: { min: 5, max: 7 } },
  { kind: 'capability', trl: { min: 4, max: 4 } },
] as const;
const DAY = '2027-03-01';

const why = (reasons: Partial<Counterpart['reasons']>, locale: 'nl' | 'en' = 'nl') =>
  reasonsInWords({ reasons: { ...NO_REASONS, terms: [], ...reasons }, sides }, NAMES, {
    m: messagesIn(locale),
    locale,
  });
const against = (hindrances: Parameters<typeof hindrancesInWords>[0], locale: 'nl' | 'en' = 'nl') =>
  hindrancesInWords(hindrances, { m: messagesIn(locale), locale });

describe('why a pair fits, in words', () => {
  it('names what both chose', () => {
    expect(
      why({
        terms: [{ id: 'c:sonar', names: { nl: 'sonar', en: 'sonar' } }],
        areas: ['SEN'],
        subTechnologies: ['SEN-sonar'],
        domains: ['sea'],
        trl: { fit: 'near', distance: 1 },
      }),
    ).toBe('sonar · Sensoren · Sonar · domein Zee · TRL 4 ligt net buiten 5–7');
  });

  it('names related subjects behind the shared ones, where they counted', () => {
    const terms = [{ id: 'c:sonar', names: { nl: 'sonar', en: 'sonar' } }];
    expect(why({ terms, related: 3.5 })).toBe('sonar en verwante onderwerpen');
    expect(why({ terms, related: 3.5 }, 'en')).toBe('sonar and related subjects');
    expect(why({ terms, related: 0 })).toBe('sonar');
    expect(why({ related: 3.5 })).toBe('verwante onderwerpen');
  });

  it('is silent of what earns nothing', () => {
    expect(why({ trl: { fit: 'outside', distance: 3 } })).toBe('');
  });

  it('tells whose wish is met and what both want', () => {
    expect(why({ partner: { wanted: ['challenge'], cooperation: [] } })).toBe(
      'de aanbieder is het soort organisatie dat de uitdaging zoekt',
    );
    const partner = { wanted: ['challenge', 'capability'], cooperation: ['pilot', 'testing'] } as const;
    expect(why({ partner })).toBe(
      'beide zoeken elkaars soort organisatie · beide willen proef of pilot en testen',
    );
    expect(why({ partner }, 'en')).toBe(
      'each seeks the other’s kind of organisation · both want trial or pilot and testing',
    );
  });

  it('tells how much comes and how soon, with the numbers', () => {
    const amount = { needed: 500, offered: 1200, unit: 'pieces', by: DAY, grown: false } as const;
    const delivery = { amount, leadTime: { weeks: 12, left: 20, by: DAY } };
    expect(why({ delivery })).toBe(
      'tot 1.200 stuks mogelijk vóór 1 maart 2027, 500 nodig · levertijd 12 weken, op tijd voor 1 maart 2027',
    );
    expect(why({ delivery: { amount: { ...amount, by: null }, leadTime: null } }, 'en')).toBe(
      'up to 1,200 pieces possible in a year, 500 needed',
    );
    const grown = { ...amount, grown: true };
    expect(why({ delivery: { amount: grown, leadTime: null } })).toBe(
      'tot 1.200 stuks mogelijk vóór 1 maart 2027 na opschaling, 500 nodig',
    );
    expect(why({ delivery: { amount: grown, leadTime: null } }, 'en')).toBe(
      'up to 1,200 pieces possible before 1 March 2027 once scaled up, 500 needed',
    );
  });

  it('names the province once, also when it is preferred', () => {
    expect(why({ province: 'NL-ZH' })).toBe('Zuid-Holland');
    expect(why({ province: 'NL-ZH', preferredProvince: 'NL-ZH' })).toBe(
      'Zuid-Holland, waar de uitdaging een partner zoekt',
    );
  });
});

describe('what holds a pair back, in words', () => {
  it('tells who looks for somebody else', () => {
    expect(against([{ code: 'other_kind_wanted', side: 'both' }])).toBe(
      'beide zoeken een ander soort organisatie',
    );
  });

  it('tells how many of how many, and how late', () => {
    const few = {
      code: 'too_few',
      needed: 500,
      offered: 200,
      unit: 'pieces',
      by: null,
      grown: false,
    } as const;
    const late = { code: 'too_late', weeks: 30, left: 12, by: DAY } as const;
    expect(against([few, late])).toBe(
      '200 van de 500 stuks mogelijk in een jaar · levertijd 30 weken, te lang voor 1 maart 2027',
    );
    expect(against([{ ...few, by: DAY }], 'en')).toBe('200 of the 500 pieces possible before 1 March 2027');
  });
});
