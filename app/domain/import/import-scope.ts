/** Whose import it is, and how far it reaches. */
export type ImportScope = {
  /** The list that the keys of the rows are of; the same key of another list is another thing. */
  source: string;
  /**
   * What rows may touch besides the organisations of their own list: everything (the operator of the site), or the
   * organisations that gave the broker a mandate, by id.
   */
  reach: 'all' | ReadonlySet<string>;
  /** Who declares that nothing classified is in it; without one, listings come in as drafts. */
  declaredBy: string | null;
  isDryRun: boolean;
};
