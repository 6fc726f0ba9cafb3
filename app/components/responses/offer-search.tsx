import { HiddenFields } from '../form/hidden-fields.tsx';
import { TextField } from '../form/text-field.tsx';
import { FieldTextsProvider } from '../form/field-texts.tsx';
import { useMessages } from '../messages.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';

/** Finding a capability by its title where there are more than the form shows; a plain form of its own. */
export function OfferSearch({
  action,
  sought,
  wanted,
  shown,
  total,
}: {
  action: string;
  sought: string;
  /** The capability that was asked for stays to be chosen. */
  wanted: string | undefined;
  shown: number;
  total: number;
}) {
  const { m } = useMessages();
  const texts = m.responses;
  const hidden = wanted === undefined ? {} : { capability: wanted };
  const all = wanted === undefined ? action : `${action}?capability=${wanted}`;
  return (
    <form method="get" action={action} className="mb-6">
      <HiddenFields values={hidden} />
      <FieldTextsProvider texts={{ optional: '', error: m.words.error }}>
        <div className="grid max-w-prose items-end gap-4 md:grid-cols-[minmax(0,1fr)_auto]">
          <TextField
            field={{ id: 'offer-search', name: 'offer', initialValue: sought }}
            label={texts.offerSearch}
            hint={texts.offersShown(shown, total)}
          />
          <div className="flex flex-wrap gap-3">
            <Button>{texts.offerSearchAction}</Button>
            {sought === '' ? null : (
              <ButtonLink variant="quiet" href={all}>
                {texts.clearFilter}
              </ButtonLink>
            )}
          </div>
        </div>
      </FieldTextsProvider>
    </form>
  );
}
