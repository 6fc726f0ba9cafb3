import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useMessages } from '#app/components/messages.tsx';
import { StaticPage } from '#app/components/site/static-page.tsx';
import { operator, usesLanguageModel } from '#app/http/operator.server.ts';
import { page } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

const CHANGED_ON = '2026-11-22';

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.staticPages.privacy.title);

export const loader = page(() => ({ operator: operator(), hasModel: usesLanguageModel() }));

export default function PrivacyPage() {
  const { privacy } = useMessages().m.staticPages;
  const { operator, hasModel } = useLoaderData<typeof loader>();
  return (
    <StaticPage
      title={privacy.title}
      intro={privacy.intro}
      sections={privacy.sections(operator, hasModel)}
      operator={operator}
      showsOperator
      changedOn={CHANGED_ON}
    />
  );
}
