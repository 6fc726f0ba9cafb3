import type { ListingKind } from '#db/enums.ts';
import type { ListingChoices } from '#app/domain/listings/listing-names.ts';
import { CheckboxField } from '../form/checkbox-field.tsx';
import { FormSection } from '../form/form-section.tsx';
import { FormActions } from '../form/form-layout.tsx';
import { initialText } from '../form/form-field.ts';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { PostedForm } from '../form/posted-form.tsx';
import { useMessages } from '../messages.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Autosave } from './autosave.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { ListingFormCooperation } from './listing-form-cooperation.tsx';
import { ListingFormExport } from './listing-form-export.tsx';
import { ListingFormMaturity } from './listing-form-maturity.tsx';
import { ListingFormNeed } from './listing-form-need.tsx';
import { ListingFormProduction } from './listing-form-production.tsx';
import { ListingFormReaders } from './listing-form-readers.tsx';
import { ListingFormSecondLanguage } from './listing-form-second-language.tsx';
import { ListingFormSubject } from './listing-form-subject.tsx';
import { ListingFormWhat } from './listing-form-what.tsx';
import { useListingForm, type ListingFormValues } from './use-listing-form.tsx';

/** The form of a challenge or capability, new or existing: what is required first, what tells more in groups below. */
export function ListingForm({
  kind,
  values,
  choices,
  cancelHref,
  saveLabel,
  isUnclassified = false,
  asksDeclaration = false,
  autosavePath,
}: {
  kind: ListingKind;
  values: ListingFormValues;
  choices: ListingChoices;
  cancelHref: string;
  saveLabel: string;
  /** An import could not place it, and nobody has since. */
  isUnclassified?: boolean | undefined;
  /** What has been published is declared again with every change. */
  asksDeclaration?: boolean | undefined;
  /** Where a draft saves itself. */
  autosavePath?: string | undefined;
}) {
  const { m } = useMessages();
  const { posted, parts, conflict, version } = useListingForm(kind, values, choices);
  // What was refused is saved by the button, which tells what is wrong or who else changed it.
  const isAutosaved = autosavePath !== undefined && !posted.isRefused;
  return (
    <PostedForm of={posted} className="flex max-w-form flex-col gap-6">
      <HiddenFields
        values={{
          version,
          since: conflict && String(conflict.since),
          draftKey: initialText(posted.field('draftKey', '').field),
        }}
      />
      {conflict ? <ConflictNotice kind={kind} conflict={conflict} /> : null}
      <ListingFormWhat {...parts} />
      <ListingFormSubject {...parts} isUnclassified={isUnclassified} />
      <ListingFormMaturity {...parts} />
      <ListingFormReaders {...parts} />
      <FormSection title={m.listingForm.moreTitle} intro={m.listingForm.moreIntro}>
        <div>
          {kind === 'capability' ? <ListingFormProduction {...parts} /> : <ListingFormNeed {...parts} />}
          <ListingFormCooperation {...parts} />
          <ListingFormExport {...parts} />
          <ListingFormSecondLanguage {...parts} />
        </div>
      </FormSection>
      {asksDeclaration ? (
        <CheckboxField {...posted.field('declaration', m.listings.declaration)} required />
      ) : null}
      <FormActions>
        <Button variant="primary">{saveLabel}</Button>
        <ButtonLink variant="quiet" href={cancelHref}>
          {isAutosaved ? m.words.back : m.words.cancel}
        </ButtonLink>
      </FormActions>
      {isAutosaved ? <Autosave href={autosavePath} /> : null}
    </PostedForm>
  );
}
