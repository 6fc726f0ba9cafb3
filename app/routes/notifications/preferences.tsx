import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormActions, FormFields } from '#app/components/form/form-layout.tsx';
import { PostedForm, usePostedForm } from '#app/components/form/posted-form.tsx';
import { SelectField } from '#app/components/form/select-field.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { channelFields, fieldOf, kindOfField, preferencesSchema } from '#app/domain/notifications/schemas.ts';
import { getPreferences, setPreferences } from '#app/domain/notifications/preferences.server.ts';
import { NOTIFICATION_CHANNELS } from '#db/enums.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async (page) => {
  requirePerson(page);
  return { preferences: await getPreferences(page.ctx), isSaved: page.url.searchParams.has('saved') };
});

export const action = formActions({
  preferences: form({
    schema: preferencesSchema,
    perform: async (input, { ctx, url }) => {
      await setPreferences(
        ctx,
        Object.fromEntries(
          Object.entries(input).flatMap(([field, channel]) => {
            const kind = kindOfField(field);
            return kind && channel ? [[kind, channel]] : [];
          }),
        ),
      );
      return redirect(`${url.pathname}?saved`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) =>
  titleOf(location, (m) => m.notifications.preferencesTitle);

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.notifications.preferencesTitle }] };

export default function PreferencesPage() {
  const { m } = useMessages();
  const texts = m.notifications;
  const { preferences, isSaved } = useLoaderData<typeof loader>();
  const posted = usePostedForm({
    name: 'preferences',
    schema: preferencesSchema,
    defaultValue: channelFields(preferences),
  });
  const kinds = Object.keys(preferences) as (keyof typeof preferences)[];
  return (
    <>
      {isSaved ? (
        <Notice tone="success" announce className="mb-6">
          {texts.preferencesSaved}
        </Notice>
      ) : null}
      <PageHeading title={texts.preferencesTitle} intro={texts.preferencesIntro} className="mb-8" />
      <PostedForm of={posted}>
        <FormFields>
          {GROUPS.map((group) => (
            <fieldset key={group} className="flex flex-col gap-6">
              <legend className="mb-4 text-xl font-semibold">{texts.groups[group]}</legend>
              {kinds
                .filter((kind) => groupOf(kind) === group)
                .map((kind) => (
                  <SelectField
                    key={kind}
                    {...posted.field(fieldOf(kind), texts.kinds[kind])}
                    required
                    options={NOTIFICATION_CHANNELS.map((value) => ({ value, label: texts.channels[value] }))}
                  />
                ))}
            </fieldset>
          ))}
          <FormActions>
            <Button variant="primary">{m.words.save}</Button>
          </FormActions>
        </FormFields>
      </PostedForm>
    </>
  );
}

const GROUPS = ['organisation', 'listing', 'response', 'member', 'mandate', 'role'] as const;

/** Kinds are grouped by the first word of their name; who joins is a member, and a shortlist is made of responses. */
function groupOf(kind: string): string {
  const [first = ''] = kind.split('.', 1);
  if (first === 'join') return 'member';
  return first === 'shortlist' ? 'response' : first;
}
