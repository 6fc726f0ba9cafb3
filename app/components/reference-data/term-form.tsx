import { CheckboxField } from '../form/checkbox-field.tsx';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { addTermSchema, editTermSchema } from '#app/domain/reference-data/schemas.ts';

export interface TermFormProps {
  /** The term that is edited; a new one when left out. */
  term?:
    | {
        code: string;
        version: number;
        nl: string;
        en: string;
        parentCode: string | null;
        isProposal: boolean;
      }
    | undefined;
  /** Whether the list is a tree. */
  withParent: boolean;
  /** Whether a term has several names in each language. */
  withNames: boolean;
  cancelHref: string;
}

/** Words and place of a term. The code of a term that exists stays. */
export function TermForm({ term, withParent, withNames, cancelHref }: TermFormProps) {
  const { m } = useMessages();
  const namesHint = withNames ? m.reference.namesHint : undefined;
  const posted = usePostedForm({
    name: 'term',
    schema: term ? editTermSchema : addTermSchema,
    defaultValue: term
      ? { ...term, parentCode: term.parentCode ?? '', isProposal: term.isProposal ? 'on' : '' }
      : undefined,
  });
  return (
    <PostedForm of={posted}>
      {term ? <HiddenFields values={{ code: term.code, version: String(term.version) }} /> : null}
      <FormFields>
        {term ? null : <TextField {...posted.field('code', m.reference.code, m.reference.codeHint)} />}
        <TextField {...posted.field('nl', m.reference.nl, namesHint)} />
        <TextField {...posted.field('en', m.reference.en, namesHint)} />
        {withParent ? (
          <TextField {...posted.field('parentCode', m.reference.parent, m.reference.parentHint)} />
        ) : null}
        <CheckboxField {...posted.field('isProposal', m.reference.isProposal)} />
        <FormActions>
          <Button variant="primary">{m.words.save}</Button>
          <ButtonLink variant="quiet" href={cancelHref}>
            {m.words.cancel}
          </ButtonLink>
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}
