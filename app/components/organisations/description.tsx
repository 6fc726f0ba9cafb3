import type { Locale, TextOrigin } from '#db/enums.ts';
import { useMessages } from '../messages.tsx';
import { Details } from '../ui/details.tsx';
import { UserText } from '../ui/prose.tsx';

type Text = { language: Locale; origin: TextOrigin; body: string };

/** What an organisation wrote of itself: in the reader's language where there is one, the other one click away. */
export function Description({ texts }: { texts: readonly Text[] }) {
  const { m, locale } = useMessages();
  const shown = texts.find((text) => text.language === locale) ?? texts[0];
  const other = texts.find((text) => text !== shown);
  if (!shown) return null;
  const names = { nl: m.workspace.inDutch, en: m.workspace.inEnglish };
  return (
    <>
      <UserText text={shown.body} lang={shown.language} />
      {shown.origin === 'translation' ? (
        <p className="mt-2 text-sm text-ink-soft">{m.organisations.translated}</p>
      ) : null}
      {other ? (
        <Details className="mt-4" summary={`${m.organisations.inOtherLanguage}: ${names[other.language]}`}>
          <UserText text={other.body} lang={other.language} />
        </Details>
      ) : null}
    </>
  );
}
