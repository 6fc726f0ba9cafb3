import { MATCH_MARK_REASONS, ORGANISATION_KINDS } from '#db/enums.ts';
import { z } from '../error-codes.ts';
import { CHOOSABLE_AREAS } from '../listings/schemas.ts';

export const MATCHES_PER_PAGE = 20;

/** Parts of the TRL scale that a list can be narrowed to, by their levels. */
export const TRL_STAGES = { research: [1, 3], development: [4, 6], use: [7, 9] } as const;
export type TrlStage = keyof typeof TRL_STAGES;
const trlStages = Object.keys(TRL_STAGES) as [TrlStage, ...TrlStage[]];

/** What a list of matches shows: what is not put aside, what was marked interesting, what was put aside. */
export const MATCH_SHELVES = ['open', 'interesting', 'not_for_us'] as const;
export type MatchShelf = (typeof MATCH_SHELVES)[number];

const area = z.enum(
  CHOOSABLE_AREAS as [(typeof CHOOSABLE_AREAS)[number], ...(typeof CHOOSABLE_AREAS)[number][]],
);
const publicId = z.string().regex(/^[a-z0-9]{8,40}$/i);

/** The filters of a list of matches, as they stand in the address. An unknown value is refused. */
export const matchFilterSchema = z.object({
  area: z.array(area).default([]),
  trl: z.array(z.enum(trlStages)).default([]),
  kind: z.array(z.enum(ORGANISATION_KINDS)).default([]),
  /** ISO 3166-2; whether it is on the list of provinces, the page checks. */
  province: z.array(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)).default([]),
  show: z.enum(MATCH_SHELVES).default('open'),
  /** Public id of the counterpart that was just marked: it stays in its place, so that it can be undone there. */
  marked: publicId.optional(),
  page: z.coerce.number().int().min(1).max(50).default(1),
});
export type MatchFilter = z.output<typeof matchFilterSchema>;

/** The same for readers without marks. */
export const rankingFilterSchema = matchFilterSchema.omit({ show: true, marked: true });

/** What a reader had before their eyes when they marked; what the ranking learns from. */
const seen = {
  counterpart: publicId,
  score: z.coerce.number().int().min(0).max(100).optional(),
  engine: z.string().max(20).optional(),
};

export const interestingSchema = z.object(seen);
export const notForUsSchema = z.object({
  ...seen,
  reason: z.enum(MATCH_MARK_REASONS),
  note: z.string().trim().max(500).default(''),
});
export const unmarkSchema = z.object({ counterpart: publicId });
