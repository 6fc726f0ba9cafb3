/** Keys of the advisory locks in Postgres, in one place so that two can never be the same. */
export const LOCKS = {
  migrate: 727_201,
  rebuildIndex: 727_202,
  /** Space in which the id of a listing is hashed. */
  reindexListing: 727_203,
  /** Space in which the id of an organisation is hashed. */
  reindexOrganisation: 727_204,
  rebuildOrganisations: 727_205,
  /** Held by whoever puts all statistics of terms in place; shared by those who count the terms of some listings. */
  recountTerms: 727_206,
  chainEvents: 727_210,
  notify: 727_211,
  /** Changes after which somebody might no longer administer the site wait for each other. */
  administrators: 727_212,
  /** Space in which the name of a list is hashed: one import of it at a time. */
  importList: 727_213,
  seed: 727_220,
} as const;
