import type { ResponseView, Side } from '#app/domain/responses/response-view.ts';
import { formatDateTime, formatLanguage } from '#app/i18n/formats.ts';
import { PosterLine } from '../listings/poster-line.tsx';
import { useMessages } from '../messages.tsx';
import { DescriptionList } from '../ui/description-list.tsx';
import { FitBar } from './fit-bar.tsx';
import { GlimpseLink } from './glimpse-link.tsx';

/** Both listings, both sides as far as the reader may know them, when and by whom it was sent, and how well it fits. */
export function ResponseFacts({
  response,
  side,
  boardHref,
}: {
  response: ResponseView;
  side: Side;
  /** The responses to the challenge, for its poster. */
  boardHref: string;
}) {
  const { m, locale } = useMessages();
  const texts = m.responses;
  const { challenge, capability, author, language, submittedAt, fit } = response;
  const other =
    side === 'poster'
      ? { term: texts.factResponder, description: <PosterLine poster={capability.party} /> }
      : { term: texts.factPoster, description: <PosterLine poster={challenge.party} /> };
  return (
    <DescriptionList
      items={[
        {
          term: texts.factChallenge,
          description: <GlimpseLink listing={challenge} href={side === 'poster' ? boardHref : undefined} />,
        },
        { term: texts.factCapability, description: <GlimpseLink listing={capability} /> },
        other,
        { term: texts.factSubmitted, description: formatDateTime(locale, submittedAt) },
        ...(author === null ? [] : [{ term: texts.factAuthor, description: author }]),
        { term: texts.factLanguage, description: formatLanguage(locale, language) },
        { term: texts.factFit, description: <FitBar fit={fit} nothing={texts.noScore} /> },
      ]}
    />
  );
}
