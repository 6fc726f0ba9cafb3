import { compoundParts } from '#search/language/compound-parts.ts';
import { concepts } from '#search/language/thesaurus/concepts.ts';
import type { TextLanguage } from '#search/language/tokens.ts';
import { seededRandom, type Random } from './seeded-random.ts';

/** What invented listings are about: words that go together, those that name the subject best first. */
export interface Topic {
  readonly names: Readonly<Record<TextLanguage, readonly string[]>>;
}

/** The words between the subjects, in the order of how frequent they are. */
export const FUNCTION_WORDS: Readonly<Record<TextLanguage, readonly string[]>> = {
  nl: 'de het een van en in voor met op te die dat is zijn door aan wordt bij om naar uit als ook kan over deze tot worden onder tussen zonder onze'.split(
    ' ',
  ),
  en: 'the of and a to in for is with that on by as be are this from it at an which or can our into under between without these has also'.split(
    ' ',
  ),
};

/** Words of every trade. */
export const GENERAL_WORDS: Readonly<Record<TextLanguage, readonly string[]>> = {
  nl: `systeem toepassing ontwikkeling techniek eenheid gebruik levering productie ontwerp prestatie kwaliteit omgeving ervaring partner
    klant project proef resultaat onderzoek capaciteit betrouwbaar modulair schaalbaar robuust licht compact snel veilig nauwkeurig bestaand
    nieuw civiel militair operationeel technisch eigen inzet onderhoud opleiding certificering integratie koppeling beschikbaarheid doorlooptijd
    serie prototype demonstratie veldproef gewicht vermogen bereik kosten risico planning levensduur weersomstandigheden personeel
    voertuig locatie gegevens software apparatuur leverancier fabriek werkplaats laboratorium testopstelling oefening bataljon haven
    luchtmachtbasis missie optreden commandant gebruiker bediening storing reparatie voorraad transport samenwerking vergunning norm`.split(
    /\s+/,
  ),
  en: `system application development technology unit use delivery production design performance quality environment experience partner
    customer project trial result research capacity reliable modular scalable robust light compact fast safe accurate existing
    new civil military operational technical own deployment maintenance training certification integration interface availability lead
    series prototype demonstration field weight power range cost risk planning lifetime weather personnel
    vehicle site data software equipment supplier factory workshop laboratory testbed exercise battalion harbour
    airbase mission operation commander user control failure repair stock transport cooperation permit standard`.split(
    /\s+/,
  ),
};

const TOPICS = 320;
const OWN_COMPOUNDS = 24;
/** Concepts that stand so near each other in the thesaurus are of one field. */
const NEIGHBOURHOOD = 9;
const RARE_WORDS = 400_000;
const SYLLABLES =
  'ra vel tron aqui sol mar dex no lum ter vi kor ba syn phi zan or mi cal te us ex pro gan'.split(' ');

const parts = [...compoundParts];
const englishNames = concepts.flatMap(({ en }) => en);

/** A compound that a text of the field could have, made of the parts that the product knows. */
const compound = (random: Random): string => random.pick(parts) + random.pick(parts);

/** All topics, the same in every run. */
export const TOPICS_OF_FIELD: readonly Topic[] = Array.from({ length: TOPICS }, (_, number) => {
  const random = seededRandom(11, number);
  const anchor = (number * 7) % concepts.length;
  const near = Array.from(
    { length: 6 },
    () => (anchor + random.below(2 * NEIGHBOURHOOD + 1) - NEIGHBOURHOOD + concepts.length) % concepts.length,
  );
  const far = Array.from({ length: 4 }, () => random.below(concepts.length));
  const chosen = [...new Set([anchor, ...near, ...far])].flatMap((index) => concepts[index] ?? []);
  const compounds = Array.from({ length: OWN_COMPOUNDS }, () => compound(random));
  const namesIn = (language: TextLanguage) => [
    ...chosen.flatMap((concept) => concept[language]),
    ...chosen.flatMap(({ any = [] }) => any),
  ];
  return { names: { nl: [...namesIn('nl'), ...compounds], en: [...namesIn('en'), ...wordsLike(random)] } };
});

/** All names of the field in an order that is nobody's: the first ones are the frequent ones. */
export const FIELD_NAMES: Readonly<Record<TextLanguage, readonly string[]>> = {
  nl: shuffled(concepts.flatMap(({ nl }) => nl)),
  en: shuffled(englishNames),
};

/** A word that few texts have: a product name or a compound, of which there is no end. */
export function rareWord(random: Random, language: TextLanguage): string {
  const word = seededRandom(13, random.early(RARE_WORDS));
  return language === 'nl' && word.chance(0.6) ? compound(word) : invented(word);
}

function invented(random: Random): string {
  return Array.from({ length: 3 + random.below(2) }, () => random.pick(SYLLABLES)).join('');
}

/** English makes no compounds: words of its own that a topic has beside its names. */
function wordsLike(random: Random): string[] {
  return Array.from({ length: OWN_COMPOUNDS }, () =>
    random.chance(0.5) ? invented(random) : random.pick(englishNames),
  );
}

function shuffled(names: readonly string[]): string[] {
  const random = seededRandom(17);
  return names
    .map((name) => ({ name, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ name }) => name);
}
