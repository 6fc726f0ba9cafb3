import type { OwnershipView } from '#app/domain/organisations/record-views.ts';
import { formatCountry, formatDate } from '#app/i18n/formats.ts';
import { useMessages } from '../messages.tsx';
import { DescriptionList } from '../ui/description-list.tsx';

/** What an organisation declared about its owners. */
export function OwnershipFacts({ ownership }: { ownership: OwnershipView }) {
  const { m, locale } = useMessages();
  const { workspace, words } = m;
  const { euNatoPercent, ultimateOwnerCountry, highRiskCountryLink, note, declaredAt } = ownership;
  return (
    <>
      <DescriptionList
        items={[
          {
            term: workspace.euNatoPercent,
            description: euNatoPercent === null ? words.unknown : `${String(euNatoPercent)}%`,
          },
          {
            term: workspace.ultimateOwnerCountry,
            description:
              ultimateOwnerCountry === null ? words.unknown : formatCountry(locale, ultimateOwnerCountry),
          },
          {
            term: workspace.highRiskCountryLink,
            description:
              highRiskCountryLink === null ? words.unknown : highRiskCountryLink ? words.yes : words.no,
          },
          ...(note === '' ? [] : [{ term: workspace.ownershipNote, description: note }]),
        ]}
      />
      <p className="mt-3 text-ink-soft">{workspace.ownershipDeclared(formatDate(locale, declaredAt))}</p>
    </>
  );
}
