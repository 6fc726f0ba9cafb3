import type { OrganisationRole } from '#db/enums.ts';
import { formatDate } from '#app/i18n/formats.ts';
import { CONTROL_CLASSES } from '../form/field-frame.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { Card, CardList } from '../ui/card.tsx';
import { UserText } from '../ui/prose.tsx';

type JoinRequest = { publicId: string; name: string; email: string; message: string; createdAt: Date };

/** Who asks to join, each with a form (`answer`) that admits with a role or declines. */
export function JoinRequests({
  requests,
  roles,
}: {
  requests: readonly JoinRequest[];
  /** The roles to choose from, the first one chosen. */
  roles: readonly OrganisationRole[];
}) {
  const { m, locale } = useMessages();
  const texts = m.members;
  return (
    <CardList
      items={requests}
      itemKey={(request) => request.publicId}
      render={(request) => (
        <Card
          title={request.name}
          meta={`${request.email} · ${texts.asked(formatDate(locale, request.createdAt))}`}
        >
          <UserText text={request.message} />
          <form method="post" className="mt-4 flex flex-wrap items-center gap-3">
            <input type="hidden" name="_form" value="answer" />
            <input type="hidden" name="id" value={request.publicId} />
            <select
              name="role"
              aria-label={texts.changeRoleOf(request.name)}
              defaultValue={roles[0]}
              className={`${CONTROL_CLASSES} !w-auto`}
            >
              {roles.map((role) => (
                <option key={role} value={role}>
                  {m.organisations.roles[role]}
                </option>
              ))}
            </select>
            <Button name="answer" value="accept" aria-label={`${texts.accept}: ${request.name}`}>
              {texts.accept}
            </Button>
            <Button
              name="answer"
              value="decline"
              variant="quiet"
              aria-label={`${texts.decline}: ${request.name}`}
            >
              {texts.decline}
            </Button>
          </form>
        </Card>
      )}
    />
  );
}
