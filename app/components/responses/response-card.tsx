import type { ResponseView, Side } from '#app/domain/responses/response-view.ts';
import { formatDate } from '#app/i18n/formats.ts';
import { excerptOf } from '../listings/listing-card.tsx';
import { PosterLine } from '../listings/poster-line.tsx';
import { useMessages } from '../messages.tsx';
import { Card } from '../ui/card.tsx';
import { ResponseBadges } from './response-badges.tsx';

/** A response in a list: the listing of the other side first, then the own one, which may lead on to `ownHref`. */
export function ResponseCard({
  response,
  side,
  href,
  ownHref,
}: {
  response: ResponseView;
  side: Side;
  href: string;
  ownHref?: string | undefined;
}) {
  const { m, locale } = useMessages();
  const { challenge, capability, body, language } = response;
  const [theirs, ours] = side === 'poster' ? [capability, challenge] : [challenge, capability];
  const line = side === 'poster' ? m.responses.on : m.responses.withOffer;
  return (
    <Card
      headingLevel={2}
      title={theirs.title ?? m.responses.hiddenTitle}
      lang={theirs.title === null || theirs.language === locale ? undefined : theirs.language}
      href={href}
      badges={<ResponseBadges response={response} side={side} />}
      meta={
        <>
          <PosterLine poster={theirs.party} /> · {formatDate(locale, response.submittedAt)}
        </>
      }
    >
      {ours.title === null ? null : (
        <p className="font-medium">
          {ownHref === undefined ? (
            line(ours.title)
          ) : (
            <a href={ownHref} className="relative z-1">
              {line(ours.title)}
            </a>
          )}
        </p>
      )}
      {body === null ? null : (
        <p className="max-w-prose break-words" lang={language === locale ? undefined : language}>
          {excerptOf(body)}
        </p>
      )}
    </Card>
  );
}
