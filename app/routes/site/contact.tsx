import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useMessages } from '#app/components/messages.tsx';
import { StaticPage } from '#app/components/site/static-page.tsx';
import { operator } from '#app/http/operator.server.ts';
import { page } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

const CHANGED_ON = '2026-11-21';

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.staticPages.contact.title);

export const loader = page(() => operator());

export default function ContactPage() {
  const { contact } = useMessages().m.staticPages;
  const operator = useLoaderData<typeof loader>();
  return (
    <StaticPage
      title={contact.title}
      intro={contact.intro}
      sections={contact.sections(operator)}
      operator={operator}
      showsOperator
      changedOn={CHANGED_ON}
    />
  );
}
