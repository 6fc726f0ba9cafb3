import { FormActions } from '../form/form-layout.tsx';
import { useMessages } from '../messages.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';

/** The end of a form that adds a record, or changes one (`?edit=`). */
export function RecordFormActions({ isEdited }: { isEdited: boolean }) {
  const { m } = useMessages();
  return (
    <FormActions>
      <Button variant="primary">{isEdited ? m.words.save : m.words.add}</Button>
      {isEdited ? (
        <ButtonLink variant="quiet" href="?">
          {m.words.cancel}
        </ButtonLink>
      ) : null}
    </FormActions>
  );
}
