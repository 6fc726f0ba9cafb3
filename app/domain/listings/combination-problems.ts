import type { Audience, Identity, Period, Unit } from '#db/enums.ts';
import type { ErrorCode } from '#app/i18n/messages.ts';
import { code } from '../error-codes.ts';

type Combined = {
  trlMin?: number | undefined;
  trlMax?: number | undefined;
  trlTarget?: number | undefined;
  capacity?: number | undefined;
  capacityScalableTo?: number | undefined;
  capacityPeriod?: Period | undefined;
  quantity?: number | undefined;
  unit?: Unit | undefined;
  contentNl?: number | undefined;
  contentEu?: number | undefined;
  contentNato?: number | undefined;
  translatedTitle?: string | undefined;
  translatedBody?: string | undefined;
  audience: Audience;
  identity: Identity;
};

/** What is wrong between the fields of a listing, each at the field where it can be mended. */
export function combinationProblems(listing: Combined): [keyof Combined, ErrorCode][] {
  const { trlMin, trlMax, trlTarget, capacity, capacityScalableTo, contentNl } = listing;
  const hasCapacity = capacity !== undefined || capacityScalableTo !== undefined;
  const isAbove = (one: number | undefined, other: number | undefined) =>
    one !== undefined && other !== undefined && one > other;
  const rules: [boolean, keyof Combined, ErrorCode][] = [
    [isAbove(trlMin, trlMax), 'trlMax', code('trl_window')],
    [isAbove(trlMin, trlTarget), 'trlTarget', code('trl_target')],
    [isAbove(capacity, capacityScalableTo), 'capacityScalableTo', code('scalable_below')],
    [hasCapacity && listing.capacityPeriod === undefined, 'capacityPeriod', code('period_needed')],
    [
      (hasCapacity || listing.quantity !== undefined) && listing.unit === undefined,
      'unit',
      code('unit_needed'),
    ],
    [
      isAbove(contentNl, listing.contentEu) || isAbove(contentNl, listing.contentNato),
      'contentNl',
      code('content_above'),
    ],
    [
      listing.translatedBody !== undefined && listing.translatedTitle === undefined,
      'translatedTitle',
      code('translation_needed'),
    ],
    [
      listing.translatedTitle !== undefined && listing.translatedBody === undefined,
      'translatedBody',
      code('translation_needed'),
    ],
    [listing.identity === 'masked' && listing.audience === 'public', 'audience', code('masked_public')],
  ];
  return rules.flatMap(([applies, field, problem]) => (applies ? [[field, problem]] : []));
}
