import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CertificateDetails } from '#app/components/organisations/certificate-details.tsx';
import { CertificateForm } from '#app/components/organisations/certificate-form.tsx';
import { CheckedBadge } from '#app/components/organisations/checked-badge.tsx';
import { RecordList } from '#app/components/organisations/record-list.tsx';
import { SavedNotice } from '#app/components/organisations/saved-notice.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { getOwnCertificates } from '#app/domain/organisations/get-own-records.server.ts';
import { certificateSchema } from '#app/domain/organisations/record-schemas.ts';
import { removeCertificate } from '#app/domain/organisations/remove-certificate.server.ts';
import { saveCertificate } from '#app/domain/organisations/save-certificate.server.ts';
import { rowSchema } from '#app/domain/organisations/schemas.ts';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { openUpload } from '#app/http/open-upload.server.ts';
import { page } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async ({ ctx, url, locale }) => {
  const { certificates, mayEdit } = await getOwnCertificates(ctx);
  return {
    certificates,
    edited: certificates.find((certificate) => certificate.publicId === url.searchParams.get('edit')),
    schemeNames: await termNames(ctx.tx, 'certificate', locale),
    mayEdit,
  };
});

export const action = formActions({
  certificate: form({
    schema: certificateSchema,
    perform: async (input, { ctx, url }, posted) => {
      await saveCertificate(ctx, input, openUpload(posted, 'file'));
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
  remove: form({
    schema: rowSchema,
    perform: async ({ id }, { ctx, url }) => {
      await removeCertificate(ctx, id);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.workspace.certificates);
export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.workspace.certificates }] };

export default function CertificatesPage() {
  const { m } = useMessages();
  const { certificates, edited, schemeNames, mayEdit } = useLoaderData<typeof loader>();
  const { workspace } = m;
  const nameOf = (code: string) => schemeNames[code] ?? code;
  return (
    <>
      <PageHeading title={workspace.certificates} intro={workspace.certificatesIntro} />
      <SavedNotice />
      <div className="mt-8">
        <RecordList
          items={certificates}
          idOf={(certificate) => certificate.publicId}
          titleOf={(certificate) => nameOf(certificate.scheme)}
          badgesOf={(certificate) => <CheckedBadge isChecked={certificate.verifiedAt !== null} />}
          render={(certificate) => <CertificateDetails certificate={certificate} showsFile />}
          empty={{ title: workspace.certificatesNone, text: workspace.certificatesNoneText }}
          mayEdit={mayEdit}
        />
      </div>
      {mayEdit ? (
        <Section id="form" title={edited ? workspace.certificateEdit : workspace.certificateAdd}>
          <CertificateForm
            key={edited?.publicId}
            edited={edited}
            schemes={Object.entries(schemeNames).map(([value, label]) => ({ value, label }))}
          />
        </Section>
      ) : null}
    </>
  );
}
