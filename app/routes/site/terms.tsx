import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useMessages } from '#app/components/messages.tsx';
import { StaticPage } from '#app/components/site/static-page.tsx';
import { operator } from '#app/http/operator.server.ts';
import { page } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

const CHANGED_ON = '2026-11-21';

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.staticPages.terms.title);

export const loader = page(() => operator());

export default function TermsPage() {
  const { terms } = useMessages().m.staticPages;
  const operator = useLoaderData<typeof loader>();
  return (
    <StaticPage
      title={terms.title}
      intro={terms.intro}
      sections={terms.sections(operator)}
      operator={operator}
      changedOn={CHANGED_ON}
    />
  );
}
