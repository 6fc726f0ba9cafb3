import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FrontDoor } from '#app/components/accounts/front-door.tsx';
import { SelfSendingForm } from '#app/components/accounts/self-sending-form.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { findKeptPost, KEPT_FIELD } from '#app/http/kept-post.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { safePath } from '#app/http/safe-path.ts';
import { titleOf } from '#app/i18n/page-title.ts';

/** Where a person lands after proving who they are, when a form was waiting for that. */
export const loader = page(async (page) => {
  requirePerson(page);
  const { locale, url, context } = page;
  const post = await findKeptPost(page, url.searchParams.get('post') ?? '');
  const from = safePath(url.searchParams.get('from')) ?? `/${locale}/home`;
  if (!post) return { post: undefined, from, nonce: context.nonce };
  const fields: [string, string][] = [...post.fields, [KEPT_FIELD, post.id]];
  return { post: { ...post, fields }, from, nonce: context.nonce };
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.accounts.continueTitle);

export default function LogInContinuePage() {
  const { m } = useMessages();
  const { accounts } = m;
  const { post, from, nonce } = useLoaderData<typeof loader>();
  if (!post) {
    return (
      <FrontDoor title={accounts.continueLostTitle} intro={accounts.continueLostText}>
        <ButtonLink href={from} variant="primary">
          {accounts.continueBack}
        </ButtonLink>
      </FrontDoor>
    );
  }
  return (
    <FrontDoor
      title={accounts.continueTitle}
      intro={accounts.continueText}
      notice={post.hadFiles ? <Notice tone="warning">{accounts.continueFiles}</Notice> : undefined}
    >
      <SelfSendingForm
        action={post.path}
        fields={post.fields}
        label={accounts.continueButton}
        // A person who has to read about the files first, sends it by the button.
        nonce={post.hadFiles ? undefined : nonce}
      />
    </FrontDoor>
  );
}
