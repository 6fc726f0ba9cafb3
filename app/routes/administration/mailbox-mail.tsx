import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { getKeptMail } from '#app/domain/mailbox/list-kept-mails.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { formatDateTime } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';

type Data = Awaited<ReturnType<typeof loader>>;

export const loader = page(async (page) => {
  requirePerson(page);
  return getKeptMail(page.ctx, page.params['mail'] ?? '');
});

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, (m) => data?.subject ?? m.mail.mailbox);

export const handle: RouteHandle<Data | undefined> = {
  breadcrumbs: ({ m, to }, data) => [
    { label: m.mail.mailbox, href: to('/administration/mailbox') },
    { label: data?.subject ?? '' },
  ],
};

export default function KeptMailPage() {
  const { m, locale } = useMessages();
  const mail = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title={mail.subject ?? m.mail.mailbox}
        lang={mail.locale}
        intro={`${m.mail.to}: ${mail.recipient}${mail.sentAt ? ` · ${formatDateTime(locale, mail.sentAt)}` : ''}`}
        className="mb-8"
      />
      <div
        lang={mail.locale}
        className="max-w-prose rounded-md border border-line bg-mist p-5 break-words whitespace-pre-line"
      >
        {withLinks(mail.body ?? '')}
      </div>
    </>
  );
}

/** The addresses in a text as links. */
function withLinks(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
