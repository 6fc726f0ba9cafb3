import type { MatchMark, MatchMarkReason } from '#db/enums.ts';

/** What an organisation thinks of a pair; nobody else sees it. */
export type Mark = { mark: MatchMark; reason: MatchMarkReason | null; note: string };
