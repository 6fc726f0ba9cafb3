import {
  AREA_CODES,
  AUDIENCES,
  CHALLENGE_ENDS,
  COOPERATION_FORMS,
  EXPORT_CLASSES,
  IDENTITIES,
  LAUNCHING_INTENTS,
  LISTING_KINDS,
  LOCALES,
  MONEY_BANDS,
  OFFER_KINDS,
  ORGANISATION_KINDS,
  PERIODS,
  UNITS,
} from '#db/enums.ts';
import { code, z } from '../error-codes.ts';
import { amount, day } from '../field-rules.ts';
import { PREVIEWED_AS } from '../visibility/typical-actors.ts';
import { combinationProblems } from './combination-problems.ts';

/** Areas a person can choose; `unclassified` is only for imports. */
export const CHOOSABLE_AREAS = AREA_CODES.filter((area) => area !== 'unclassified');

const area = z.enum(
  CHOOSABLE_AREAS as [(typeof CHOOSABLE_AREAS)[number], ...(typeof CHOOSABLE_AREAS)[number][]],
);
const trl = z.coerce.number().int(code('whole_number')).min(1).max(9);

/** Longest title and text of a listing, in characters. A text of 1500 words is about 12,000. */
export const LISTING_LIMITS = { title: 140, body: 12_000, keywords: 400 } as const;

/** Largest amount of anything, and the longest lead time in weeks: ten years. */
const MOST = { amount: 1_000_000_000, weeks: 520 } as const;

const title = z.string().trim().min(4).max(LISTING_LIMITS.title);
const percent = amount(0, 100).optional();
const quantity = amount(1, MOST.amount).optional();
/** A text of several lines; a browser ends them in two characters. */
const text = z
  .string()
  .overwrite((value) => value.replaceAll('\r\n', '\n').trim())
  .max(LISTING_LIMITS.body);
/** A term of a reference list; that it is on the list is asked where the list is. */
const term = z.string().max(60);

/** The version of a listing that a form was filled in on. */
const version = z.coerce.number().int().min(1).max(2_147_483_647);

/**
 * What is filled in for a draft, of either kind: a title is enough to keep it. Which fields a kind has, and where they
 * stand in the form, is said in listing-fields.ts.
 */
export const listingDraftSchema = z
  .object({
    language: z.enum(LOCALES),
    title,
    body: text.default(''),
    keywords: z.string().trim().max(LISTING_LIMITS.keywords).default(''),
    offerKind: z.enum(OFFER_KINDS).optional(),
    primaryArea: area.optional(),
    secondaryAreas: z.array(area).default([]),
    /** Codes of the list `sub_technology`, each of a chosen area. */
    subTechnologies: z.array(term).max(20).default([]),
    /** Codes of the list `domain`. */
    domains: z.array(term).max(10).default([]),
    trlMin: trl.optional(),
    trlMax: trl.optional(),
    trlHard: z.coerce.boolean().default(false),
    trlTarget: trl.optional(),
    exportClass: z.enum(EXPORT_CLASSES).default('unknown'),
    capacity: quantity,
    capacityScalableTo: quantity,
    capacityPeriod: z.enum(PERIODS).optional(),
    quantity,
    unit: z.enum(UNITS).optional(),
    leadTimeWeeks: amount(0, MOST.weeks).optional(),
    /** ISO 3166-2, a code of the list `province`. */
    productionProvince: term.optional(),
    contentNl: percent,
    contentEu: percent,
    contentNato: percent,
    neededBy: day.optional(),
    preferredProvinces: z.array(term).max(12).default([]),
    partnerKinds: z.array(z.enum(ORGANISATION_KINDS)).default([]),
    cooperation: z.array(z.enum(COOPERATION_FORMS)).default([]),
    financeSought: z.enum(MONEY_BANDS).optional(),
    launchingCustomer: z.enum(LAUNCHING_INTENTS).optional(),
    budgetBand: z.enum(MONEY_BANDS).optional(),
    /** The text in the other language; both or neither. */
    translatedTitle: title.optional(),
    translatedBody: text.min(1).optional(),
    audience: z.enum(AUDIENCES),
    identity: z.enum(IDENTITIES),
    /** The version the form was filled in on; absent for a new listing. */
    version: version.optional(),
    /** Asked again when something that has been published is changed. */
    declaration: z.literal('on', { error: code('declaration') }).optional(),
  })
  .superRefine((value, context) => {
    for (const [field, problem] of combinationProblems(value))
      context.addIssue({ code: 'custom', path: [field], message: problem });
  });
export type ListingInput = z.output<typeof listingDraftSchema>;

/** The form of a new listing, with the key that makes sending it twice make one draft. */
export const newListingSchema = listingDraftSchema.safeExtend({
  draftKey: z
    .string()
    .regex(/^[0-9a-z]{12}$/)
    .optional(),
});

/** Publishing asks for a declaration. */
export const publishSchema = z.object({
  declaration: z.literal('on', { error: code('declaration') }),
  version,
});

/** How a challenge ended. */
export const endChallengeSchema = z.object({ endedAs: z.enum(CHALLENGE_ENDS), version });

/** A copy asks nothing. */
export const copySchema = z.object({});

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

/** As whom a listing is looked at. */
export const previewFilterSchema = z.object({ as: z.enum(PREVIEWED_AS).default('public') });

/** The page of one's own listings. */
export const ownListingsFilterSchema = listingFilterSchema.pick({ page: true });
