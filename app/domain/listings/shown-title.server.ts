import { sql, type SQL } from 'drizzle-orm';
import type { Locale } from '#db/enums.ts';
import { listings } from '#db/schema/listings.ts';
import { texts } from '#db/schema/texts.ts';

/** The title of a listing in the reader's language, else as it was written, over `listings`; '' without any text. */
export function shownTitle(locale: Locale): SQL<string> {
  return sql<string>`coalesce((select ${texts.title} from ${texts}
    where ${texts.objectKind} = 'listing' and ${texts.objectId} = ${listings.id} and ${texts.fieldGroup} = 'main'
    order by ${texts.language} = ${locale} desc, ${texts.origin} = 'original' desc limit 1), '')`;
}
