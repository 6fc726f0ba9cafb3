import { AUDIENCES, LOCALES, ORGANISATION_KINDS, SITE_KINDS, SIZE_CLASSES } from '#db/enums.ts';
import { code, z } from '../error-codes.ts';
import { LAST_YEAR, nameField, version } from '../field-rules.ts';
import { OWNER_COUNTRIES } from './countries.ts';
import { countryField } from './schemas.ts';

/** Languages an organisation can say it works in (ISO 639-1). */
export const LANGUAGES = [
  ...([
    'nl',
    'en',
    'de',
    'fr',
    'es',
    'it',
    'pl',
    'pt',
    'sv',
    'da',
    'no',
    'fi',
    'cs',
    'ro',
    'tr',
    'uk',
  ] as const),
] as const;

const FIRST_YEAR = 1500;
const province = z.string().max(6).optional();

const provinceOnlyInNl = (
  value: { country: string; province?: string | undefined },
  context: z.RefinementCtx,
): void => {
  if (value.province !== undefined && value.country !== 'NL') {
    context.addIssue({ code: 'custom', path: ['province'], message: code('province_only_nl') });
  }
};

/** What an organisation tells of itself. `version` is the one the edit started from. */
export const profileSchema = z
  .object({
    version,
    name: nameField(2, 200),
    kind: z.enum(ORGANISATION_KINDS),
    country: countryField,
    province,
    city: z.string().trim().max(100).optional(),
    sizeClass: z.enum(SIZE_CLASSES).optional(),
    foundedYear: z.number().int(code('whole_number')).min(FIRST_YEAR).max(LAST_YEAR).optional(),
    website: z
      .url({ protocol: /^https?$/, hostname: z.regexes.domain })
      .max(300)
      .optional(),
    languages: z.array(z.enum(LANGUAGES)),
    affiliations: z.array(z.string().max(40)),
    audience: z.enum(AUDIENCES),
    descriptionNl: z.string().trim().max(5000).optional(),
    descriptionEn: z.string().trim().max(5000).optional(),
    originalLanguage: z.enum(LOCALES).optional(),
  })
  .superRefine((value, context) => {
    provinceOnlyInNl(value, context);
    if (value.descriptionNl && value.descriptionEn && value.originalLanguage === undefined) {
      context.addIssue({ code: 'custom', path: ['originalLanguage'], message: code('choose') });
    }
  });
export type Profile = z.output<typeof profileSchema>;

/** A place where the organisation works. */
export const siteSchema = z
  .object({
    kind: z.enum(SITE_KINDS),
    street: z.string().trim().max(200).optional(),
    postcode: z.string().trim().max(20).optional(),
    city: z.string().trim().min(1).max(100),
    country: countryField,
    province,
  })
  .superRefine(provinceOnlyInNl);
export type Site = z.output<typeof siteSchema>;

/** Self-declared ownership. Share in whole per cents held from the EU and NATO countries. */
export const ownershipSchema = z.object({
  euNatoPercent: z.number().int(code('whole_number')).min(0).max(100),
  ultimateOwnerCountry: z.string().refine((value) => OWNER_COUNTRIES.includes(value), code('choose')),
  highRiskCountryLink: z.enum(['yes', 'no']),
  note: z.string().trim().max(2000).optional(),
});
export type Ownership = z.output<typeof ownershipSchema>;
