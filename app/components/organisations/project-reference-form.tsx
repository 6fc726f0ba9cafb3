import { projectReferenceSchema } from '#app/domain/organisations/record-schemas.ts';
import type { ProjectReferenceView } from '#app/domain/organisations/record-views.ts';
import { FormFields } from '../form/form-layout.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import { RecordFormActions } from './record-form-actions.tsx';

/** Adds an earlier project, or changes `edited`. */
export function ProjectReferenceForm({ edited }: { edited: ProjectReferenceView | undefined }) {
  const { m } = useMessages();
  const { workspace } = m;
  const posted = usePostedForm({
    name: 'reference',
    schema: projectReferenceSchema,
    defaultValue: edited,
  });
  return (
    <PostedForm of={posted}>
      <HiddenFields values={{ id: edited?.publicId }} />
      <FormFields>
        {edited?.verifiedAt ? <p className="text-ink-soft">{workspace.editUnverifies}</p> : null}
        <TextField {...posted.field('title', workspace.referenceTitle)} />
        <TextField {...posted.field('customer', workspace.customer)} />
        <TextArea {...posted.field('description', workspace.referenceDescription)} />
        <TextField {...posted.field('startYear', workspace.startYear)} inputMode="numeric" width="short" />
        <TextField {...posted.field('endYear', workspace.endYear)} inputMode="numeric" width="short" />
        <RecordFormActions isEdited={edited !== undefined} />
      </FormFields>
    </PostedForm>
  );
}
