import { LOCALES, ORGANISATION_KINDS, SIZE_CLASSES, type Locale, type OrganisationKind } from '#db/enums.ts';
import { z } from '../error-codes.ts';
import { LAST_YEAR, nameField } from '../field-rules.ts';
import { normaliseNumber, registrationErrors } from '../organisations/registration.ts';
import type { Cells } from './cells.ts';
import type { Column } from './columns.ts';
import type { Gap, ImportedOrganisation } from './import-row.ts';

/** What a file says when it does not say what kind of organisation it is, or from where. */
export type OrganisationDefaults = { country: string | undefined };

const DEFAULT_COUNTRY = 'NL';
const DEFAULT_KIND: OrganisationKind = 'sme';
const FIRST_YEAR = 1500;

const schema = z.object({
  organisation: nameField(2, 200),
  organisation_kind: z.enum(ORGANISATION_KINDS).optional(),
  country: z.string().optional(),
  province: z.string().optional(),
  city: z.string().max(100).optional(),
  size: z.enum(SIZE_CLASSES).optional(),
  founded: z.coerce.number().int().min(FIRST_YEAR).max(LAST_YEAR).optional(),
  website: z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain })
    .max(300)
    .optional(),
  text: z.string().max(5000).optional(),
  language: z.enum(LOCALES).optional(),
}) satisfies z.ZodType<Partial<Record<Column, unknown>>>;

/**
 * What the cells of a row say of its organisation; undefined when they name none or something is wrong, which the cells
 * have then reported. `isRowOfItsOwn`: the text is about the organisation, and not about a listing of it.
 */
export function mapOrganisation(
  cells: Cells,
  defaults: OrganisationDefaults,
  { isRowOfItsOwn, guessLanguage }: { isRowOfItsOwn: boolean; guessLanguage: (text: string) => Locale },
): ImportedOrganisation | undefined {
  const name = cells.text('organisation');
  if (name === undefined) return undefined;
  const parsed = schema.safeParse({
    organisation: name,
    organisation_kind: cells.code('organisation_kind'),
    country: cells.code('country'),
    province: cells.code('province'),
    city: cells.text('city'),
    size: cells.code('size'),
    founded: cells.text('founded'),
    website: cells.text('website'),
    ...(isRowOfItsOwn ? { text: cells.text('text'), language: cells.code('language') } : {}),
  });
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) {
      cells.blame(String(path[0] ?? 'organisation') as Column, message as 'format');
    }
    return undefined;
  }
  const { data } = parsed;
  const country = data.country ?? defaults.country ?? DEFAULT_COUNTRY;
  if (data.province !== undefined && country !== 'NL') cells.blame('province', 'province_only_nl');
  return {
    name: data.organisation.replace(/\s+/g, ' '),
    kind: data.organisation_kind ?? DEFAULT_KIND,
    country,
    province: country === 'NL' ? (data.province ?? null) : null,
    city: data.city ?? null,
    sizeClass: data.size ?? null,
    foundedYear: data.founded ?? null,
    website: data.website ?? null,
    kvk: kvkOf(cells, country),
    description: data.text ? { body: data.text, language: data.language ?? guessLanguage(data.text) } : null,
    gaps: gapsOf(data, defaults, country),
  };
}

function gapsOf(data: z.output<typeof schema>, defaults: OrganisationDefaults, country: string): Gap[] {
  return [
    ...(data.country === undefined && defaults.country === undefined ? ['country' as const] : []),
    ...(data.organisation_kind === undefined ? ['organisation_kind' as const] : []),
    ...(data.province === undefined && country === 'NL' ? ['province' as const] : []),
  ];
}

function kvkOf(cells: Cells, country: string): string | null {
  const typed = cells.text('kvk');
  if (typed === undefined) return null;
  // A spreadsheet takes leading zeros away from what it takes for a number.
  const number = normaliseNumber('KVK', typed).padStart(8, '0');
  const errors = registrationErrors({ country, scheme: 'KVK', number });
  const error = errors.number ?? errors.country;
  if (error) cells.blame('kvk', error);
  return number;
}
