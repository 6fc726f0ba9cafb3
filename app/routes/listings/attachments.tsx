import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AttachmentForm } from '#app/components/listings/attachment-form.tsx';
import { AttachmentList } from '#app/components/listings/attachment-list.tsx';
import { fileNameIn } from '#app/components/listings/file-name-in.ts';
import { RemoveAttachmentForm } from '#app/components/listings/remove-attachment-form.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { MOST_ATTACHMENTS } from '#app/domain/files/purposes.ts';
import { addAttachment } from '#app/domain/listings/add-attachment.server.ts';
import { attachmentSchema, removeAttachmentSchema } from '#app/domain/listings/attachment-schemas.ts';
import { findOwnListing } from '#app/domain/listings/get-listing.server.ts';
import { listAttachments } from '#app/domain/listings/list-attachments.server.ts';
import { factsOf, viewFor } from '#app/domain/listings/project-listing.ts';
import { needsSecondPerson } from '#app/domain/listings/publish-listing.server.ts';
import { removeAttachment } from '#app/domain/listings/remove-attachment.server.ts';
import { decide } from '#app/domain/visibility/policy.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { openUpload } from '#app/http/open-upload.server.ts';
import { page } from '#app/http/page.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: RouteHandle<Data | undefined> = {
  breadcrumbs: ({ m, to }, data) =>
    data
      ? [
          { label: m.listings.ownTitle, href: to(`/o/${data.organisation}/listings`) },
          { label: data.title, href: to(`/o/${data.organisation}/listings/${data.listing}`) },
          { label: m.attachments.title },
        ]
      : [],
};

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.attachments.title);

export const loader = page(async ({ ctx, locale, params, url }) => {
  const loaded = await findOwnListing(ctx, params['listing'] ?? '', 'edit');
  const attachments = await listAttachments(ctx, loaded);
  const { publicId, title, language, status, identity, version } = viewFor(ctx.actor, loaded, locale);
  const isDraft = status === 'draft';
  const publishing = decide(ctx.actor, 'publish', factsOf(loaded));
  const isRefused = !isDraft && !publishing.allowed && publishing.how === 'refused';
  return {
    organisation: ctx.organisation?.publicId ?? '',
    listing: publicId,
    ...{ title, language, version, attachments, isDraft },
    isMasked: identity === 'masked',
    isArchived: status === 'archived',
    goesToReview: !isDraft && needsSecondPerson(loaded),
    refusal: isRefused ? publishing.reason : null,
    removed: attachments.find((attachment) => attachment.publicId === url.searchParams.get('remove')),
    done: url.searchParams.get('done'),
  };
});

export const action = formActions({
  add: form({
    schema: attachmentSchema,
    perform: async ({ version, declaration }, { ctx, url, params }, posted) => {
      await spend('post_organisation', ctx.organisation?.id ?? '');
      const file = openUpload(posted, 'file');
      await addAttachment(ctx, params['listing'] ?? '', { version, declaration }, file);
      return redirect(`${url.pathname}?done=added`);
    },
  }),
  remove: form({
    schema: removeAttachmentSchema,
    perform: async ({ id, version, declaration }, { ctx, url, params }) => {
      await removeAttachment(ctx, params['listing'] ?? '', id, { version, declaration });
      return redirect(`${url.pathname}?done=removed`);
    },
  }),
});

export default function AttachmentsPage() {
  const { m, to, locale } = useMessages();
  const data = useLoaderData<typeof loader>();
  const { attachments, done, refusal } = data;
  const texts = m.attachments;
  const back = to(`/o/${data.organisation}/listings/${data.listing}`);
  const mayChange = !data.isArchived && refusal === null;
  return (
    <>
      {done === 'added' || done === 'removed' ? (
        <Notice className="mb-6" tone="success" announce>
          {texts[done]}
        </Notice>
      ) : null}
      <PageHeading
        title={texts.title}
        intro={
          <>
            <p lang={data.language === locale ? undefined : data.language} className="break-words">
              {texts.of(data.title)}
            </p>
            <p className="mt-2 text-base">{texts.intro}</p>
          </>
        }
        actions={
          <ButtonLink icon="arrow-left" href={back}>
            {texts.back}
          </ButtonLink>
        }
      />
      <Notes />
      <div className="mt-8">
        {attachments.length === 0 ? (
          <EmptyState title={texts.none}>{texts.noneText}</EmptyState>
        ) : (
          <>
            <p className="mb-3 text-ink-soft">{texts.count(attachments.length, MOST_ATTACHMENTS)}</p>
            <AttachmentList
              attachments={attachments}
              actionsOf={
                mayChange
                  ? ({ publicId, name }) => (
                      <ButtonLink
                        size="small"
                        variant="quiet"
                        href={`?remove=${publicId}#form`}
                        aria-label={`${m.words.remove}: ${fileNameIn(m, name)}`}
                      >
                        {m.words.remove}
                      </ButtonLink>
                    )
                  : undefined
              }
            />
          </>
        )}
      </div>
      {mayChange ? <ChangeForm /> : null}
    </>
  );
}

/** What holds for the attachments of this listing. */
function Notes() {
  const { m } = useMessages();
  const { isMasked, isArchived, isDraft, goesToReview, refusal } = useLoaderData<typeof loader>();
  const texts = m.attachments;
  return (
    <div className="mt-6 flex max-w-form flex-col gap-3 empty:hidden">
      {isMasked ? <Notice tone="warning">{texts.masked}</Notice> : null}
      {isArchived ? <Notice>{texts.archived}</Notice> : null}
      {!isArchived && refusal ? <Notice>{m.listings.cannotPublish[refusal]}</Notice> : null}
      {!isDraft && !isArchived && refusal === null ? (
        <Notice>
          {texts.publishedNote} {goesToReview ? texts.reviewNote : null}
        </Notice>
      ) : null}
    </div>
  );
}

/** Adds a file, or removes the one that the address names. */
function ChangeForm() {
  const { m } = useMessages();
  const { removed, attachments, version, isDraft } = useLoaderData<typeof loader>();
  const texts = m.attachments;
  if (removed) {
    return (
      <Section id="form" title={texts.remove}>
        <RemoveAttachmentForm
          id={removed.publicId}
          name={fileNameIn(m, removed.name)}
          version={version}
          asksDeclaration={!isDraft}
          cancelHref="?"
        />
      </Section>
    );
  }
  return (
    <Section id="form" title={texts.add}>
      {attachments.length >= MOST_ATTACHMENTS ? (
        <p className="text-ink-soft">{texts.full}</p>
      ) : (
        <AttachmentForm version={version} asksDeclaration={!isDraft} />
      )}
    </Section>
  );
}
