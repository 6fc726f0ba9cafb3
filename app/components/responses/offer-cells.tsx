import type { ReactNode } from 'react';
import type { ComparedResponse, OfferFacts } from '#app/domain/responses/offer-facts.ts';
import { formatList } from '#app/i18n/formats.ts';
import { capacityText, scalableText, type Language } from '../listings/listing-words.ts';
import { UserText } from '../ui/prose.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { FitBar } from './fit-bar.tsx';

/** What responses are held against each other by, in the order in which people read it. */
export const COMPARED_BY = [
  'score',
  'status',
  'trl',
  'areas',
  'capacity',
  'delivery',
  'region',
  'text',
] as const;
export type ComparedBy = (typeof COMPARED_BY)[number];

export interface Names {
  area: Readonly<Record<string, string>>;
  province: Readonly<Record<string, string>>;
}

/** One cell of the comparison: what a response says on one point. */
export function offerCell(
  language: Language,
  names: Names,
  by: ComparedBy,
  { response, offer }: ComparedResponse,
): ReactNode {
  const { m, locale } = language;
  const texts = m.responses;
  switch (by) {
    case 'score':
      return <FitBar fit={response.fit} nothing={texts.noScore} compact={false} />;
    case 'status':
      return <StatusBadge status={response.status} label={texts.status[response.status]} />;
    case 'text':
      return response.body === null ? (
        texts.textGone
      ) : (
        <UserText
          className="break-words"
          text={response.body}
          lang={response.language === locale ? undefined : response.language}
        />
      );
    default:
      return offer === null
        ? texts.notVisible
        : lines(factLines(language, names, by, offer), texts.notStated);
  }
}

function factLines(
  language: Language,
  names: Names,
  by: 'trl' | 'areas' | 'capacity' | 'delivery' | 'region',
  offer: OfferFacts,
): (string | undefined)[] {
  const { m, locale } = language;
  const texts = m.responses;
  switch (by) {
    case 'trl':
      return [
        offer.trl ? m.listings.trlValue(offer.trl.min, offer.trl.max) : undefined,
        offer.trlSteps === null ? undefined : texts.trlFit(offer.trlSteps),
      ];
    case 'areas':
      return [
        formatList(
          locale,
          offer.areas.map((area) => names.area[area] ?? area),
        ),
      ];
    case 'capacity':
      return capacityLines(language, offer);
    case 'delivery':
      return [
        offer.leadTimeWeeks === null ? undefined : m.listingFields.weeks(offer.leadTimeWeeks),
        texts.delivery[offer.delivery],
      ];
    case 'region':
      return [placeText(language, names, offer.place), offer.isPreferredPlace ? texts.preferred : undefined];
  }
}

function capacityLines(language: Language, offer: OfferFacts): (string | undefined)[] {
  const { m } = language;
  const { capacityFit: fit } = offer;
  const most = scalableText(language, offer);
  return [
    capacityText(language, offer),
    most === undefined ? undefined : m.listingFields.facts.scalableTo(most),
    fit.fit === 'unknown' ? undefined : m.responses.takes(fit.weeks),
    fit.fit === 'unknown' || fit.weeksScaled === null ? undefined : m.responses.takesScaled(fit.weeksScaled),
  ];
}

function placeText({ m }: Language, names: Names, place: OfferFacts['place']): string | undefined {
  if (place === null) return undefined;
  return 'province' in place
    ? (names.province[place.province] ?? place.province)
    : m.listings.part[place.part];
}

/** The first line is the fact, the others what follows from it. */
function lines(texts: readonly (string | undefined)[], nothing: string): ReactNode {
  const known = texts.filter((text) => text !== undefined && text !== '');
  if (known.length === 0) return <span className="text-ink-soft">{nothing}</span>;
  return (
    <>
      {known.map((text, index) => (
        <span key={text} className={index === 0 ? 'block' : 'block text-sm text-ink-soft'}>
          {text}
        </span>
      ))}
    </>
  );
}
