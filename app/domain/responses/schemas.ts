import { DECLINE_REASONS, LOCALES, RESPONSE_STATUSES } from '#db/enums.ts';
import { code, z } from '../error-codes.ts';
import { countWords } from './count-words.ts';

/** Words of a response. More is not read, with fewer nobody can judge it. */
export const RESPONSE_WORDS = { least: 20, most: 300 } as const;
/** Longest texts, in characters. 300 words are about 2,500. */
export const RESPONSE_LIMITS = { body: 6_000, message: 2_000, note: 1_000, shareNote: 500 } as const;
/** How many responses stand beside each other. */
export const COMPARED = { least: 2, most: 4 } as const;

/** The moment at which the response was last changed, in milliseconds: what the form was filled in on. */
const version = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

const publicId = z.string().min(1).max(40);

export const respondSchema = z.object({
  capability: publicId,
  language: z.enum(LOCALES),
  body: z
    .string()
    .trim()
    .min(1, { abort: true })
    .refine((text) => countWords(text) >= RESPONSE_WORDS.least, {
      error: code(`too_few_words:${String(RESPONSE_WORDS.least)}`),
      abort: true,
    })
    .refine((text) => countWords(text) <= RESPONSE_WORDS.most, {
      error: code(`too_many_words:${String(RESPONSE_WORDS.most)}`),
      abort: true,
    })
    .max(RESPONSE_LIMITS.body),
  declaration: z.literal('on', { error: code('declaration') }),
});
export type RespondInput = z.output<typeof respondSchema>;

/** What the poster does with one button. */
export const responseMoveSchema = z.object({ version, move: z.enum(['shortlist', 'unshortlist']) });

/** The same on the board of a challenge, where the button names its response. */
export const boardMoveSchema = responseMoveSchema.extend({ response: publicId });

export const withdrawSchema = z.object({ version });

export const declineSchema = z.object({
  version,
  reason: z.enum(DECLINE_REASONS),
  note: z.string().trim().max(RESPONSE_LIMITS.note).default(''),
});
export type DeclineInput = z.output<typeof declineSchema>;

export const messageSchema = z.object({
  body: z.string().trim().min(2).max(RESPONSE_LIMITS.message),
  /** The newest message that the writer had before their eyes; empty when there was none. */
  after: z.string().max(40).default(''),
});
export type MessageInput = z.output<typeof messageSchema>;

export const shareSchema = z.object({
  members: z.array(publicId).min(1, code('choose')).max(100),
  note: z.string().trim().max(RESPONSE_LIMITS.shareNote).default(''),
});
export type ShareInput = z.output<typeof shareSchema>;

export const unshareSchema = z.object({ member: publicId });

/** The responses that are put side by side, as they stand in the address. */
export const comparisonFilterSchema = z.object({ response: z.array(publicId).max(50).default([]) });

/** The filters of an organisation's responses, as they stand in the address. An unknown value is refused. */
export const responseFilterSchema = z.object({
  box: z.enum(['received', 'sent']).optional(),
  state: z.enum(RESPONSE_STATUSES).optional(),
  challenge: publicId.optional(),
  page: z.coerce.number().int().min(1).max(500).default(1),
});
export type ResponseFilter = z.output<typeof responseFilterSchema>;
