import { describe, expect, it } from 'vitest';
import { analyse } from '#search/language/analyse.ts';
import { guessLanguage } from '#search/language/guess-language.ts';
import { splitCompound } from '#search/language/split-compound.ts';
import type { TextLanguage } from '#search/language/tokens.ts';

const idsOf = (text: string, language?: TextLanguage) => analyse(text, language).map(({ id }) => id);
const conceptsOf = (text: string, language?: TextLanguage) =>
  [...new Set(idsOf(text, language).filter((id) => id.startsWith('c:')))].sort();
const shared = (one: string[], other: string[]) => one.filter((id) => other.includes(id));

describe('analyse', () => {
  it('makes one term of the forms of a word', () => {
    expect(idsOf('sensoren', 'nl')).toEqual(idsOf('sensor', 'nl'));
    expect(idsOf('drones', 'nl')).toEqual(idsOf('drone', 'nl'));
    expect(idsOf('schepen', 'nl')).toEqual(idsOf('schip', 'nl'));
    expect(idsOf('processen', 'nl')).toEqual(idsOf('proces', 'nl'));
    expect(idsOf('batteries', 'en')).toEqual(idsOf('battery', 'en'));
    expect(idsOf('modelling', 'en')).toEqual(idsOf('modeling', 'en'));
  });

  it('makes one term of British and American spelling', () => {
    expect(idsOf('fibre armour organisation', 'en')).toEqual(idsOf('fiber armor organization', 'en'));
  });

  it('leaves out function words and numbers, and folds accents and case', () => {
    expect(idsOf('The coëfficiënt of 42 is', 'en')).toEqual(['coeffici']);
    expect(idsOf('De het een 2026', 'nl')).toEqual([]);
  });

  it('reads a hyphen as a space', () => {
    expect(idsOf('phased-array', 'en')).toEqual(idsOf('phased array', 'en'));
  });

  it('lets a Dutch compound meet its parts', () => {
    const compound = idsOf('waterstofopslagtank', 'nl');
    expect(shared(compound, idsOf('opslag van waterstof', 'nl'))).toEqual([
      'waterstof',
      'opslag',
      'c:hydrogen',
    ]);
    expect(compound[0]).toBe('waterstofopslagtank');
  });

  it('lets Dutch meet English through the concepts of the field', () => {
    const pairs = [
      ['onbemand luchtvaartuig', 'unmanned aerial vehicles', 'c:uav'],
      ['mijnenbestrijding', 'mine countermeasures', 'c:sea-mine'],
      ['elektronische oorlogsvoering', 'electronic warfare', 'c:electronic-warfare'],
      ['koolstofvezelversterkte composieten', 'carbon fibre composite', 'c:composite'],
      ['kunstmatige intelligentie', 'AI', 'c:artificial-intelligence'],
    ] as const;
    for (const [nl, en, concept] of pairs) {
      expect(shared(conceptsOf(nl, 'nl'), conceptsOf(en, 'en')), nl).toContain(concept);
    }
  });

  it('finds English names in a Dutch text, and no Dutch ones in an English text', () => {
    expect(conceptsOf('wij maken machine learning voor sonar', 'nl')).toEqual([
      'c:machine-learning',
      'c:sonar',
    ]);
    expect(conceptsOf('the brand of the mast', 'en')).toEqual([]);
    expect(conceptsOf('een boot en een machine', 'nl')).toEqual(['c:boat']);
  });

  it('does not take a function word for a word with its stem', () => {
    expect(conceptsOf('schip met bemanning', 'nl')).not.toContain('c:measurement');
    expect(conceptsOf('meten', 'nl')).toEqual(['c:measurement']);
  });

  it('tells by which words a concept was named', () => {
    expect(analyse('Phased-array radar', 'en').find(({ id }) => id === 'c:phased-array')?.word).toBe(
      'phased array',
    );
  });
});

describe('guessLanguage', () => {
  it('counts function words', () => {
    expect(guessLanguage('Wij zoeken een sensor voor het schip')).toBe('nl');
    expect(guessLanguage('We look for a sensor on the ship')).toBe('en');
  });

  it('looks at letters when there are none', () => {
    expect(guessLanguage('onderzeebootbestrijding')).toBe('nl');
    expect(guessLanguage('radar')).toBe('en');
  });
});

describe('splitCompound', () => {
  it('takes the longest known parts, over linking letters', () => {
    expect(splitCompound('brandstofcel')).toEqual(['brandstof', 'cel']);
    expect(splitCompound('veiligheidssysteem')).toEqual(['veiligheid', 'systeem']);
    expect(splitCompound('sensorennetwerk')).toEqual(['sensor', 'netwerk']);
  });

  it('leaves simple words and words with an unknown part whole', () => {
    expect(splitCompound('veiligheid')).toEqual([]);
    expect(splitCompound('radarkwispel')).toEqual([]);
  });
});
