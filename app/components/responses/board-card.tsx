import type { ResponseView } from '#app/domain/responses/response-view.ts';
import { formatDate } from '#app/i18n/formats.ts';
import { ButtonForm } from '../form/form-layout.tsx';
import { excerptOf } from '../listings/listing-card.tsx';
import { PosterLine } from '../listings/poster-line.tsx';
import { useMessages } from '../messages.tsx';
import { Card } from '../ui/card.tsx';
import { FitBar } from './fit-bar.tsx';
import { ResponseBadges } from './response-badges.tsx';

/** The form of the board that gathers which responses to compare. */
export const COMPARE_FORM = 'compare';

/** A response on the board of its challenge, with the acts that take one press. */
export function BoardCard({
  response,
  href,
  mayHandle,
  isComparable,
}: {
  response: ResponseView;
  href: string;
  mayHandle: boolean;
  isComparable: boolean;
}) {
  const { m, locale } = useMessages();
  const texts = m.responses;
  const { capability, body, language, status, publicId } = response;
  const title = capability.title ?? texts.hiddenTitle;
  const move = status === 'submitted' ? 'shortlist' : status === 'shortlisted' ? 'unshortlist' : undefined;
  return (
    <Card
      headingLevel={3}
      title={title}
      lang={capability.title === null || capability.language === locale ? undefined : capability.language}
      href={href}
      badges={<ResponseBadges response={response} side="poster" />}
      meta={
        <>
          <PosterLine poster={capability.party} /> · {formatDate(locale, response.submittedAt)}
        </>
      }
      actions={
        <>
          {mayHandle && move !== undefined ? (
            <ButtonForm
              size="small"
              values={{ _form: 'move', move, response: publicId, version: String(response.version) }}
              aria-label={move === 'shortlist' ? texts.shortlistNamed(title) : texts.unshortlistNamed(title)}
            >
              {texts[move]}
            </ButtonForm>
          ) : null}
          {isComparable ? (
            <label className="inline-flex min-h-8 items-center gap-2 text-sm">
              <input
                type="checkbox"
                name="response"
                value={publicId}
                form={COMPARE_FORM}
                className="size-5"
                aria-label={texts.compareThis(title)}
              />
              {texts.selectToCompare}
            </label>
          ) : null}
        </>
      }
    >
      {body === null ? null : (
        <p className="break-words" lang={language === locale ? undefined : language}>
          {excerptOf(body)}
        </p>
      )}
      {response.fit === null ? null : (
        <div className="mt-3">
          <FitBar fit={response.fit} nothing={texts.noScore} />
        </div>
      )}
    </Card>
  );
}
