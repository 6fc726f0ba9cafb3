import type { RespondCall } from '#app/domain/responses/response-view.ts';
import { useMessages } from '../messages.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Section } from '../ui/page-heading.tsx';
import { GlimpseLink } from './glimpse-link.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { ResponseBadges } from './response-badges.tsx';

interface RespondCallProps {
  /** Public id of the challenge. */
  challenge: string;
  call: RespondCall;
}

/** The button of a challenge's page: straight to the form, or to the part of the page that says in whose name. */
export function RespondButton({ challenge, call }: RespondCallProps) {
  const { m, to } = useMessages();
  const texts = m.responses;
  if (call.isVisitor) {
    return (
      <ButtonLink
        variant="primary"
        href={`${to('/login')}?next=${encodeURIComponent(to(`/listings/${challenge}`))}`}
      >
        {texts.logInToRespond}
      </ButtonLink>
    );
  }
  const possible = call.options.filter((option) => option.refusal === null);
  const [only] = possible;
  const isDirect = only !== undefined && possible.length === 1;
  return (
    <ButtonLink
      variant="primary"
      href={isDirect ? to(`/o/${only.publicId}/respond/${challenge}`) : '#respond'}
    >
      {texts.respond}
    </ButtonLink>
  );
}

/** In whose name the reader can respond, what is in the way of that, and what was sent before. */
export function RespondSection({ challenge, call }: RespondCallProps) {
  const { m, to } = useMessages();
  const texts = m.responses;
  return (
    <Section title={texts.respondTitle} id="respond">
      <p className="max-w-prose text-ink-soft">{texts.respondIntro}</p>
      {call.isVisitor ? <p className="mt-3">{texts.visitorText}</p> : null}
      {call.options.length === 0 && !call.isVisitor ? (
        <>
          <p className="mt-3 max-w-prose">{texts.noOrganisationText}</p>
          <ButtonLink className="mt-3" size="small" href={to('/organisations/new')}>
            {texts.addOrganisation}
          </ButtonLink>
        </>
      ) : null}
      <ul className="mt-4 grid gap-4">
        {call.options.map((option) => (
          <li key={option.publicId} className="rounded-md border border-line p-4">
            <p className="font-semibold">{option.name}</p>
            {option.sent.map((response) => (
              <p key={response.publicId} className="mt-2 flex flex-wrap items-center gap-2">
                <ResponseBadges response={response} side="responder" />
                <GlimpseLink
                  listing={response.capability}
                  href={to(`/o/${option.publicId}/responses/${response.publicId}`)}
                />
              </p>
            ))}
            {option.refusal === null ? (
              <ButtonLink
                className="mt-3"
                size="small"
                href={to(`/o/${option.publicId}/respond/${challenge}`)}
              >
                {texts.respondAs(option.name)}
              </ButtonLink>
            ) : (
              <RefusalNotice
                reason={option.refusal}
                organisation={option.publicId}
                next={to(`/listings/${challenge}`)}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
