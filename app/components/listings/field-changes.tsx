import type { ListingKind } from '#db/enums.ts';
import type { ListingContent, ListingField } from '#app/domain/listings/listing-fields.ts';
import type { ListingNames } from '#app/domain/listings/listing-names.ts';
import { useMessages } from '../messages.tsx';
import { DescriptionList } from '../ui/description-list.tsx';
import { TextDiff } from '../ui/text-diff.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { fieldName } from './field-name.ts';
import { fieldValue, WRITTEN_FIELDS } from './field-value.ts';

/** Characters of what stayed that are shown around a change. */
const AROUND = 120;

/** What a version changed, per field: of texts the words that came and went, of choices both. */
export function FieldChanges({
  kind,
  fields,
  before,
  after,
  names,
}: {
  kind: ListingKind;
  fields: readonly ListingField[];
  before: Partial<ListingContent>;
  after: Partial<ListingContent>;
  names: ListingNames;
}) {
  const { m, locale } = useMessages();
  const textOf = (field: ListingField, said: Partial<ListingContent>) =>
    fieldValue({ m, locale }, names, field, said);
  return (
    <DescriptionList
      items={fields.map((field) => {
        const [was, is] = [textOf(field, before), textOf(field, after)];
        return {
          term: fieldName(m, kind, field),
          description: WRITTEN_FIELDS.has(field) ? (
            <TextDiff before={was} after={is} words={m.listingManage.diff} around={AROUND} />
          ) : (
            <Replaced was={was} is={is} />
          ),
        };
      })}
    />
  );
}

function Replaced({ was, is }: { was: string; is: string }) {
  const { m } = useMessages();
  const { diff } = m.listingManage;
  return (
    <>
      {was === '' ? null : (
        <del className="bg-error-tint text-error line-through">
          <VisuallyHidden>{diff.deleted} </VisuallyHidden>
          {was}
        </del>
      )}
      {was === '' || is === '' ? null : ' → '}
      {is === '' ? null : (
        <ins className="bg-success-tint text-success underline decoration-2">
          <VisuallyHidden>{diff.inserted} </VisuallyHidden>
          {is}
        </ins>
      )}
    </>
  );
}
