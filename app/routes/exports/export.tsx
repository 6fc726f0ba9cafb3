import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonForm } from '#app/components/form/form-layout.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { EXPORT_FORMATS, EXPORTS } from '#app/domain/export/schemas.ts';
import { factsOf } from '#app/domain/organisations/facts.ts';
import { getActingOrganisation } from '#app/domain/organisations/get-acting-organisation.server.ts';
import { authorise } from '#app/domain/visibility/authorise.ts';
import { page } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async ({ ctx, url }) => {
  authorise(ctx, 'export', factsOf(await getActingOrganisation(ctx)));
  return { file: `${url.pathname}/file` };
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.exports.title);
export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.exports.title }] };

export default function ExportPage() {
  const { m } = useMessages();
  const { file } = useLoaderData<typeof loader>();
  const { exports } = m;
  return (
    <>
      <PageHeading title={exports.title} intro={exports.intro} />
      {EXPORTS.map((what) => (
        <Section key={what} title={exports.parts[what].title}>
          <p className="mb-4 max-w-prose">{exports.parts[what].text}</p>
          <div className="flex flex-wrap gap-3">
            {EXPORT_FORMATS.map((format) => (
              <ButtonForm
                key={format}
                action={file}
                values={{ _form: 'export', what, format }}
                variant="secondary"
                icon="download"
                aria-label={`${exports.parts[what].title}: ${exports.formats[format]}`}
              >
                {exports.formats[format]}
              </ButtonForm>
            ))}
          </div>
        </Section>
      ))}
    </>
  );
}
