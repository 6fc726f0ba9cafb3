import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LogoForm } from '#app/components/organisations/logo-form.tsx';
import { ProfileForm } from '#app/components/organisations/profile-form.tsx';
import { SavedNotice } from '#app/components/organisations/saved-notice.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { changeLogo } from '#app/domain/organisations/change-logo.server.ts';
import { editProfile } from '#app/domain/organisations/edit-profile.server.ts';
import { factsOf } from '#app/domain/organisations/facts.ts';
import { getProfile } from '#app/domain/organisations/get-profile.server.ts';
import { profileSchema } from '#app/domain/organisations/profile-schemas.ts';
import { logoSchema, nothingSchema } from '#app/domain/organisations/record-schemas.ts';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { authorise } from '#app/domain/visibility/authorise.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { openUpload } from '#app/http/open-upload.server.ts';
import { page } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async ({ ctx, locale }) => {
  const { organisation, descriptions, affiliations, isIdentityFixed, logo } = await getProfile(ctx);
  authorise(ctx, 'edit', factsOf(organisation));
  const bodyIn = (language: string) => descriptions.find((text) => text.language === language)?.body;
  const { name, kind, country, province, city, sizeClass, foundedYear, website, languages, audience } =
    organisation;
  return {
    version: organisation.version,
    isIdentityFixed,
    logo,
    provinces: await termNames(ctx.tx, 'province', locale),
    affiliations: await termNames(ctx.tx, 'affiliation', locale),
    values: {
      ...{ name, kind, country, province, city, sizeClass, foundedYear, website, languages, audience },
      affiliations,
      descriptionNl: bodyIn('nl'),
      descriptionEn: bodyIn('en'),
      originalLanguage: descriptions.find((text) => text.origin === 'original')?.language,
    },
  };
});

export const action = formActions({
  profile: form({
    schema: profileSchema,
    perform: async (input, { ctx, url }) => {
      await editProfile(ctx, input);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
  logo: form({
    schema: logoSchema,
    perform: async (_input, { ctx, url }, posted) => {
      await changeLogo(ctx, openUpload(posted, 'logo'));
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
  'remove-logo': form({
    schema: nothingSchema,
    perform: async (_input, { ctx, url }) => {
      await changeLogo(ctx);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.workspace.profile);
export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.workspace.profile }] };

export default function ProfilePage() {
  const { m } = useMessages();
  const { values, version, isIdentityFixed, logo, provinces, affiliations } = useLoaderData<typeof loader>();
  const options = (names: Record<string, string>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  return (
    <>
      <PageHeading title={m.workspace.profileTitle} intro={m.workspace.profileIntro} />
      <SavedNotice />
      <div className="mt-8">
        <ProfileForm
          values={values}
          version={version}
          isIdentityFixed={isIdentityFixed}
          provinces={options(provinces)}
          affiliations={options(affiliations)}
        />
      </div>
      <Section title={m.workspace.logo}>
        <LogoForm name={values.name} logo={logo} />
      </Section>
    </>
  );
}
