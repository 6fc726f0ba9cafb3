import type { ListingKind } from '#db/enums.ts';
import { formatDateTime } from '#app/i18n/formats.ts';
import { useMessages } from '../messages.tsx';
import { Notice } from '../ui/notice.tsx';
import { fieldName } from './field-name.ts';
import type { ShownConflict } from './use-shown-conflict.ts';

/** Above the form: who saved meanwhile, and at which fields there is something to choose. */
export function ConflictNotice({ kind, conflict }: { kind: ListingKind; conflict: ShownConflict }) {
  const { m, locale } = useMessages();
  const { listingManage } = m;
  const { saved, fields } = conflict;
  return (
    <Notice tone="warning" title={listingManage.conflictTitle}>
      {saved ? (
        <p>
          {listingManage.savedMeanwhile(
            saved.by ?? listingManage.somebody,
            formatDateTime(locale, new Date(saved.at)),
          )}
        </p>
      ) : null}
      {fields.length === 0 ? (
        <p>{listingManage.nothingDiffers}</p>
      ) : (
        <>
          <p>{listingManage.chooseBelow}</p>
          <ul className="mt-2 ml-6 list-disc">
            {fields.map(({ field }) => (
              <li key={field}>
                <a href={`#listing-${field}`}>{fieldName(m, kind, field)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
