import type { Offerable, ResponseView } from '#app/domain/responses/response-view.ts';
import { Choice } from '../form/choice.tsx';
import { FieldSet } from '../form/field-set.tsx';
import { initialChoices, type FieldProps } from '../form/form-field.ts';
import { useMessages } from '../messages.tsx';
import { FitBar } from './fit-bar.tsx';

/** How the organisation's own capabilities fit, by public id; null when the search engine is away. */
export type Fits = Readonly<Record<string, NonNullable<ResponseView['fit']>>> | null;

/** The capabilities to respond with, each with how well it fits or with what is in the way. */
export function OfferChoices({
  offerable,
  fits,
  ...props
}: FieldProps & { offerable: readonly Offerable[]; fits: Fits }) {
  const { m } = useMessages();
  const { field, label } = props;
  const chosen = initialChoices(field);
  return (
    <FieldSet {...props} legend={label}>
      <ul className="divide-y divide-line border-y border-line">
        {offerable.map((offer, index) => (
          <li key={offer.publicId} className="py-2">
            <Choice
              id={index === 0 ? field.id : `${field.id}-${offer.publicId}`}
              name={field.name}
              type="radio"
              value={offer.publicId}
              defaultChecked={offer.hindrance === null && chosen.includes(offer.publicId)}
              disabled={offer.hindrance !== null}
              required
              label={offer.title}
              hint={hintOf(offer)}
            />
            {fits === null || offer.hindrance !== null ? null : (
              <div className="pb-2 pl-9">
                <FitBar fit={fits[offer.publicId] ?? null} nothing={m.responses.noFit} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </FieldSet>
  );

  function hintOf({ hindrance, identity }: Offerable): string | undefined {
    if (hindrance !== null) return m.responses.hindrance[hindrance];
    return identity === 'masked' ? m.responses.maskedOffer : undefined;
  }
}
