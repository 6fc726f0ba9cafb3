import { AREA_CODES, AUDIENCES, IDENTITIES, LISTING_KINDS, LOCALES } from '#db/enums.ts';
import { code, z } from '../error-codes.ts';

/** Areas a person can choose; `unclassified` is only for imports. */
export const CHOOSABLE_AREAS = AREA_CODES.filter((area) => area !== 'unclassified');

const area = z.enum(
  CHOOSABLE_AREAS as [(typeof CHOOSABLE_AREAS)[number], ...(typeof CHOOSABLE_AREAS)[number][]],
);
const trl = z.coerce.number().int(code('whole_number')).min(1).max(9);

/** Longest title and text of a listing, in characters. A text of 1500 words is about 12,000. */
export const LISTING_LIMITS = { title: 140, body: 12_000, keywords: 400 } as const;

/** The version of a listing that a form was filled in on. */
const version = z.coerce.number().int().min(1).max(2_147_483_647);

/** What is filled in for a draft: a title is enough to keep it. */
export const listingDraftSchema = z
  .object({
    language: z.enum(LOCALES),
    title: z.string().trim().min(4).max(LISTING_LIMITS.title),
    body: z.string().trim().max(LISTING_LIMITS.body).default(''),
    keywords: z.string().trim().max(LISTING_LIMITS.keywords).default(''),
    primaryArea: area.optional(),
    secondaryAreas: z.array(area).default([]),
    trlMin: trl.optional(),
    trlMax: trl.optional(),
    trlHard: z.coerce.boolean().default(false),
    audience: z.enum(AUDIENCES),
    identity: z.enum(IDENTITIES),
    /** The version the form was filled in on; absent for a new listing. */
    version: version.optional(),
    /** Asked again when something that has been published is changed. */
    declaration: z.literal('on', { error: code('declaration') }).optional(),
  })
  .refine((value) => !value.trlMin || !value.trlMax || value.trlMin <= value.trlMax, {
    path: ['trlMax'],
    error: code('trl_window'),
  })
  .refine((value) => !(value.identity === 'masked' && value.audience === 'public'), {
    path: ['audience'],
    error: code('masked_public'),
  });
export type ListingInput = z.output<typeof listingDraftSchema>;

/** Publishing asks for a declaration. */
export const publishSchema = z.object({
  declaration: z.literal('on', { error: code('declaration') }),
  version,
});

/** The moves a person makes with one button. */
export const moveSchema = z.object({
  version,
  move: z.enum(['release', 'return', 'hide', 'show', 'renew', 'archive', 'restore']),
});

/** The filters of a list of listings, as they stand in the address. An unknown value is refused. */
export const listingFilterSchema = z.object({
  q: z.string().trim().max(300).default(''),
  kind: z.enum(LISTING_KINDS).optional(),
  area: z.array(area).default([]),
  page: z.coerce.number().int().min(1).max(500).default(1),
});
export type ListingFilter = z.output<typeof listingFilterSchema>;

/** The page of one's own listings. */
export const ownListingsFilterSchema = listingFilterSchema.pick({ page: true });
