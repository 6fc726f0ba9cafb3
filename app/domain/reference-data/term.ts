/** A term of a reference list in one version. A choice stores code and version. */
export type Term = {
  code: string;
  version: number;
  parentCode: string | null;
  nl: string;
  en: string;
  /** A proposal of our own, not an official term. */
  isProposal: boolean;
  /** Facts about the term, such as a province's NUTS code per edition. */
  attributes: Readonly<Record<string, string>>;
};

/** Whether people may choose it; some terms are only given by the system. */
export function isChoosable(term: Pick<Term, 'attributes'>): boolean {
  return term.attributes['choosable'] !== 'no';
}
