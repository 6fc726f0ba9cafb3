import { CHALLENGE_ENDS } from '#db/enums.ts';
import { endChallengeSchema } from '#app/domain/listings/schemas.ts';
import { RadioGroup } from '../form/choice-group.tsx';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';

/** Ends a challenge, with how: met, withdrawn, or a call was published. */
export function EndChallengeForm({ version }: { version: number }) {
  const { m } = useMessages();
  const { listingManage } = m;
  const posted = usePostedForm({ name: 'end', schema: endChallengeSchema });
  return (
    <Details className="mt-10" summary={listingManage.endTitle} open={posted.isRefused}>
      <PostedForm of={posted}>
        <HiddenFields values={{ version: String(version) }} />
        <FormFields>
          <p className="text-ink-soft">{listingManage.endIntro}</p>
          <RadioGroup
            {...posted.field('endedAs', listingManage.endedAs)}
            options={CHALLENGE_ENDS.map((value) => ({
              value,
              label: listingManage.ends[value],
              hint: listingManage.endHints[value],
            }))}
          />
          <FormActions>
            <Button variant="secondary">{listingManage.end}</Button>
          </FormActions>
        </FormFields>
      </PostedForm>
    </Details>
  );
}
