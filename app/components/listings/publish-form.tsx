import type { ForbiddenReason } from '#app/domain/errors.ts';
import { fieldsOf } from '#app/domain/listings/listing-fields.ts';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import { publishSchema } from '#app/domain/listings/schemas.ts';
import { CheckboxField } from '../form/checkbox-field.tsx';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { useMessages } from '../messages.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/page-heading.tsx';
import { fieldName } from './field-name.ts';

/** Publishing a draft: the declaration and the button; or what is still missing before one may. */
export function PublishForm({
  listing,
  organisation,
  needsSecondPerson,
  publishRefusal,
  mayRelease,
}: {
  listing: ListingView;
  organisation: string;
  needsSecondPerson: boolean;
  publishRefusal: ForbiddenReason | null;
  mayRelease: boolean;
}) {
  const { m, to } = useMessages();
  const { kind } = listing;
  const posted = usePostedForm({
    name: 'publish',
    schema: publishSchema,
    // What publishing finds missing is mended in the form of the listing.
    labels: Object.fromEntries(fieldsOf(kind).map((name) => [name, fieldName(m, kind, name)])),
    hrefOf: (name) => to(`/o/${organisation}/listings/${listing.publicId}/edit#listing-${name}`),
  });
  if (listing.status === 'in_review' && !mayRelease) {
    return (
      <Notice className="mt-6" tone="info">
        {m.listings.waitsForSecondPerson}
      </Notice>
    );
  }
  if (listing.status !== 'draft') return null;
  return (
    <Section title={m.listings.publishTitle}>
      {publishRefusal ? (
        <Notice tone="info">
          <p>{m.listings.cannotPublish[publishRefusal]}</p>
          {publishRefusal === 'organisation_unverified' ? (
            <ButtonLink className="mt-3" size="small" href={to(`/o/${organisation}/verification`)}>
              {m.listings.askVerification}
            </ButtonLink>
          ) : null}
          {publishRefusal === 'set_up_second_factor' ? (
            <ButtonLink
              className="mt-3"
              size="small"
              href={`${to('/account/second-factor')}?next=${encodeURIComponent(to(`/o/${organisation}/listings/${listing.publicId}`))}`}
            >
              {m.listings.setUpSecondFactor}
            </ButtonLink>
          ) : null}
        </Notice>
      ) : (
        <PostedForm of={posted}>
          <HiddenFields values={{ version: String(listing.version) }} />
          <FormFields>
            <p className="text-ink-soft">
              {m.listings.publishIntro} {needsSecondPerson ? m.listings.releaseIntro : ''}
            </p>
            <CheckboxField {...posted.field('declaration', m.listings.declaration)} />
            <FormActions>
              <Button variant="primary">
                {needsSecondPerson ? m.listings.requestRelease : m.listings.publish}
              </Button>
            </FormActions>
          </FormFields>
        </PostedForm>
      )}
    </Section>
  );
}
