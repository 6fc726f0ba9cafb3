import type { TextLanguage } from './tokens.ts';

/** Function words, which say nothing about the subject of a text; they also vote in the language guess. */
const DUTCH =
  `aan achter af al alle allemaal alleen als altijd ander andere anders ben bent bij binnen boven buiten daar daarbij daardoor
  daarin daarmee daarna daarnaast daarom daarvan daarvoor dan dat de deze die dient dit doen doet doch door dus echter een eens eerst elk
  elke en enkel enkele er erg ervan ervoor even evenals gaan gaat geen geweest haar had hadden heb hebben hebt heeft hem hen het hier hierbij
  hierdoor hierin hiermee hiervan hiervoor hij hoe hun ieder iedere iemand iets ik in indien is ja je jij jouw juist kan kon konden kunnen
  maar mag me mede meer meest men met mij mijn moest moet moeten mogen na naar naast nadat namelijk net niet niets nog nu of om omdat onder
  ons onze ook op over per reeds sinds slechts sommige steeds te tegen ten ter terwijl toch toen tot tussen tijdens uit uw vaak van vanaf
  vanuit veel verder via vol volgens voor voordat vooral waar waarbij waardoor waarin waarmee waarom waarop waarvan waarvoor wanneer want
  waren was wat we weer wel welke wie wij wil willen word worden wordt worden zal ze zeer zelf zich zij zijn zo zoals zodat zonder zou zouden
  zowel zulke zullen`.split(/\s+/);

const ENGLISH =
  `a about above after again against all almost along already also although always am among an and another any are around as at
  be became because become been before being below between both but by can cannot could did do does doing done down due during each either
  enough etc even ever every few for from further had has have having he her here him his how however i if in into is it its itself just
  less made make many may me might more most much must my neither no nor not now of off often on once one only or other others otherwise our
  out over own per perhaps quite rather same shall she should since so some still such than that the their them then there thereby therefore
  these they this those through throughout thus to together too toward towards under until up upon us used using various very via was we well
  were what when where whereas whether which while who whom whose why will with within without would yet you your`.split(
    /\s+/,
  );

/**
 * Words of proposals and calls rather than of any subject ("the proposer will develop"). They are in nearly
 * every text, so leaving them out saves terms; idf alone would give them a small, noisy weight.
 */
const OFFICIALESE: Readonly<Record<TextLanguage, readonly string[]>> = {
  nl: `bedrijf bedrijven betreft bieden biedt bijvoorbeeld denk gewenst graag krijgen maken maakt mogelijk nodig oplossing oplossingen
    organisatie vragen vraag wens wensen zoek zoeken zoekt`.split(/\s+/),
  en: `able effort eg ie include includes including need needed needs offer offers propose proposed proposes provide provides provided
    providing require required requires seek seeks will`.split(/\s+/),
};

export const stopWords: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  nl: new Set([...DUTCH, ...OFFICIALESE.nl]),
  en: new Set([...ENGLISH, ...OFFICIALESE.en]),
};

/** Function words only, for telling the languages apart; words that both languages have do not vote. */
export const languageVoters: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  nl: new Set(DUTCH.filter((word) => !ENGLISH.includes(word))),
  en: new Set(ENGLISH.filter((word) => !DUTCH.includes(word))),
};
