import type { ChallengeEnd } from '#db/enums.ts';

/** The events of a listing that its history tells beside what was saved. */
export const HISTORY_EVENTS = [
  'listing.created',
  'listing.edited',
  'listing.published',
  'listing.release-requested',
  'listing.returned',
  'listing.hidden',
  'listing.shown',
  'listing.expired',
  'listing.renewed',
  'listing.archived',
  'listing.ended',
  'listing.restored',
] as const;
export type HistoryEvent = (typeof HISTORY_EVENTS)[number];

/** Something that happened to a listing; `userId` is null for the worker, an import, or who is no longer known. */
export type Moment = { at: Date; userId: string | null } & (
  | {
      kind: 'saved';
      version: number;
      /** The version before it; null when it is the first. */
      previous: number | null;
    }
  | { kind: 'event'; type: HistoryEvent; endedAs: ChallengeEnd | null }
);

type KeptVersion = { version: number; savedBy: string | null; savedAt: Date };
type KeptEvent = {
  id: string;
  at: Date;
  actorId: string | null;
  type: HistoryEvent;
  data: Record<string, unknown>;
};

/**
 * What happened to a listing, newest first. What was saved is told by its versions; an event of saving is told only
 * where no version does: of what an import made, and of attachments.
 */
export function historyOf(versions: readonly KeptVersion[], events: readonly KeptEvent[]): Moment[] {
  const inOrder = [...versions].sort((a, b) => a.version - b.version);
  const isMadeHere = inOrder[0] !== undefined && inOrder[0].savedBy !== null;
  const saved = inOrder
    .map((kept, index): Moment & { rank: string } => ({
      kind: 'saved',
      at: kept.savedAt,
      userId: kept.savedBy,
      version: kept.version,
      previous: inOrder[index - 1]?.version ?? null,
      rank: '',
    }))
    .filter((moment) => isMadeHere || (moment.kind === 'saved' && moment.previous !== null));
  const happened = events
    .filter(({ type, data }) => {
      if (type === 'listing.created') return !isMadeHere;
      return type !== 'listing.edited' || isOfAttachments(data);
    })
    .map((event): Moment & { rank: string } => ({
      kind: 'event',
      at: event.at,
      userId: event.actorId,
      type: event.type,
      endedAs: (event.data['endedAs'] as ChallengeEnd | undefined) ?? null,
      rank: event.id,
    }));
  return [...saved, ...happened]
    .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.rank < b.rank ? 1 : -1))
    .map(({ rank: _, ...moment }) => moment as Moment);
}

function isOfAttachments(data: Record<string, unknown>): boolean {
  const { fields } = data;
  return Array.isArray(fields) && fields.includes('attachments');
}
