import type { OrganisationKind, RegistrationScheme, SiteKind, SizeClass } from '#db/enums.ts';
import { formatLanguage, formatList } from '#app/i18n/formats.ts';
import { useMessages } from '../messages.tsx';
import { DescriptionList, type DescriptionItem } from '../ui/description-list.tsx';
import { placeOf } from './place.ts';

export interface ProfileFactsProps {
  organisation: {
    kind: OrganisationKind;
    city: string | null;
    country: string;
    province: string | null;
    sizeClass: SizeClass | null;
    foundedYear: number | null;
    website: string | null;
    languages: readonly string[];
    affiliations: readonly string[];
    registrations: readonly { scheme: RegistrationScheme; number: string }[];
    sites: readonly { kind: SiteKind; city: string; country: string }[];
  };
  provinceNames: Readonly<Record<string, string>>;
  affiliationNames: Readonly<Record<string, string>>;
}

/** The short facts of an organisation; what it did not tell is left out. */
export function ProfileFacts({ organisation, provinceNames, affiliationNames }: ProfileFactsProps) {
  const { m, locale } = useMessages();
  const { organisations, workspace } = m;
  const { province, sizeClass, foundedYear, website, languages, affiliations, registrations, sites } =
    organisation;
  const fact = (term: string, description: DescriptionItem['description'] | undefined): DescriptionItem[] =>
    description === undefined || description === '' ? [] : [{ term, description }];
  return (
    <DescriptionList
      items={[
        ...fact(organisations.kind, organisations.kinds[organisation.kind]),
        ...fact(organisations.city, placeOf(locale, organisation)),
        ...fact(
          organisations.province,
          province === null ? undefined : (provinceNames[province] ?? province),
        ),
        ...fact(workspace.size, sizeClass === null ? undefined : organisations.sizes[sizeClass]),
        ...fact(workspace.founded, foundedYear === null ? undefined : String(foundedYear)),
        ...fact(
          workspace.website,
          website === null ? undefined : (
            <a href={website} rel="nofollow noopener" className="break-words">
              {website}
            </a>
          ),
        ),
        ...fact(
          organisations.workingLanguages,
          formatList(
            locale,
            languages.map((code) => formatLanguage(locale, code)),
          ),
        ),
        ...fact(
          workspace.affiliations,
          formatList(
            locale,
            affiliations.map((code) => affiliationNames[code] ?? code),
          ),
        ),
        ...fact(
          workspace.sites,
          sites.map((site) => `${workspace.siteKinds[site.kind]}: ${placeOf(locale, site)}`).join('; '),
        ),
        ...registrations.flatMap(({ scheme, number }) => fact(organisations.schemes[scheme], number)),
      ]}
    />
  );
}
