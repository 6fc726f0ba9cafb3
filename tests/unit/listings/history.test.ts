import { describe, expect, it } from 'vitest';
import { historyOf, type HistoryEvent } from '#app/domain/listings/history.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 5, 1, 12, minute));
const version = (number: number, minute: number, savedBy: string | null = 'iris') => ({
  version: number,
  savedBy,
  savedAt: at(minute),
});
const event = (type: HistoryEvent, minute: number, data: Record<string, unknown> = {}) => ({
  id: String(minute),
  at: at(minute),
  actorId: 'iris',
  type,
  data,
});

const told = (...args: Parameters<typeof historyOf>) =>
  historyOf(...args).map((moment) =>
    moment.kind === 'saved'
      ? `${String(moment.previous)} → ${String(moment.version)}`
      : [moment.type, moment.endedAs].filter(Boolean).join(' '),
  );

describe('historyOf', () => {
  it('tells versions and moves newest first, and saving once', () => {
    expect(
      told(
        [version(3, 9), version(1, 0)],
        [
          event('listing.created', 0),
          event('listing.published', 5),
          event('listing.edited', 9, { fields: ['title'] }),
          event('listing.ended', 30, { endedAs: 'met' }),
        ],
      ),
    ).toEqual(['listing.ended met', '1 → 3', 'listing.published', 'null → 1']);
  });

  it('tells a move that came with a save after it', () => {
    expect(told([version(1, 0), version(4, 9)], [event('listing.release-requested', 9)])).toEqual([
      'listing.release-requested',
      '1 → 4',
      'null → 1',
    ]);
  });

  it('tells that attachments changed, which is no version', () => {
    expect(told([version(1, 0)], [event('listing.edited', 2, { fields: ['attachments'] })])).toEqual([
      'listing.edited',
      'null → 1',
    ]);
  });

  it('of what an import made tells that, and the changes since', () => {
    const imported = { ...event('listing.created', 0), actorId: null };
    expect(told([version(1, 0, null), version(2, 8)], [imported])).toEqual(['1 → 2', 'listing.created']);
  });
});
