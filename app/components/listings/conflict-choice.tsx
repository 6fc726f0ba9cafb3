import { keepName, type FieldConflict, type Keep } from '#app/domain/listings/edit-conflict.ts';
import type { ListingNames } from '#app/domain/listings/listing-names.ts';
import type { ListingContent } from '#app/domain/listings/listing-fields.ts';
import { Choice } from '../form/choice.tsx';
import { useMessages } from '../messages.tsx';
import { Details } from '../ui/details.tsx';
import { TextDiff } from '../ui/text-diff.tsx';
import { fieldName } from './field-name.ts';
import { fieldValue, WRITTEN_FIELDS } from './field-value.ts';
import type { ListingKind } from '#db/enums.ts';

/**
 * Under a field that somebody else changed meanwhile: what they made of it, and which of the two stays. The own text
 * stays in the field above until another choice is saved.
 */
export function ConflictChoice({
  kind,
  conflict: { field, isBoth },
  base,
  theirs,
  names,
}: {
  kind: ListingKind;
  conflict: FieldConflict;
  base: Partial<ListingContent>;
  theirs: Partial<ListingContent>;
  names: ListingNames;
}) {
  const { m, locale } = useMessages();
  const { listingManage } = m;
  const [before, after] = [base, theirs].map((said) => fieldValue({ m, locale }, names, field, said));
  const name = keepName(field);
  const choices: { value: Keep; label: string; isDefault: boolean }[] = [
    {
      value: 'mine',
      label: isBoth ? listingManage.keepMine : listingManage.keepAsItWas,
      isDefault: isBoth,
    },
    {
      value: isBoth ? 'theirs' : 'theirs_if_mine_is_as_it_was',
      label: listingManage.takeTheirs,
      isDefault: !isBoth,
    },
  ];
  return (
    <fieldset className="mt-2 rounded-sm border-l-4 border-warning bg-warning-tint px-4 py-3">
      <legend className="float-left mb-2 w-full font-semibold">
        {listingManage.changedMeanwhile(fieldName(m, kind, field))}
      </legend>
      <div className="clear-both max-h-80 overflow-y-auto rounded-sm bg-paper px-3 py-2 break-words whitespace-pre-line">
        {after === '' ? <span className="text-ink-soft">{listingManage.empty}</span> : after}
      </div>
      {WRITTEN_FIELDS.has(field) && before !== '' ? (
        <Details className="mt-2" summary={listingManage.whatChanged}>
          <TextDiff before={before ?? ''} after={after ?? ''} words={listingManage.diff} />
        </Details>
      ) : null}
      {choices.map(({ value, label, isDefault }) => (
        <Choice
          key={value}
          id={`${name}-${value}`}
          name={name}
          type="radio"
          value={value}
          defaultChecked={isDefault}
          label={label}
        />
      ))}
    </fieldset>
  );
}
