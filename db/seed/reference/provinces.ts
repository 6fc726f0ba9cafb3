import type { SeedTerm } from './term.ts';

/**
 * The twelve provinces by ISO 3166-2, with their NUTS 2 codes in two editions: Utrecht and Zuid-Holland have another
 * code since NUTS 2024, and older data still uses the one of 2021.
 */
const rows: readonly (readonly [code: string, nl: string, en: string, nuts2021: string, nuts2024: string])[] =
  [
    ['NL-GR', 'Groningen', 'Groningen', 'NL11', 'NL11'],
    ['NL-FR', 'Friesland', 'Friesland', 'NL12', 'NL12'],
    ['NL-DR', 'Drenthe', 'Drenthe', 'NL13', 'NL13'],
    ['NL-OV', 'Overijssel', 'Overijssel', 'NL21', 'NL21'],
    ['NL-GE', 'Gelderland', 'Gelderland', 'NL22', 'NL22'],
    ['NL-FL', 'Flevoland', 'Flevoland', 'NL23', 'NL23'],
    ['NL-UT', 'Utrecht', 'Utrecht', 'NL31', 'NL35'],
    ['NL-NH', 'Noord-Holland', 'North Holland', 'NL32', 'NL32'],
    ['NL-ZH', 'Zuid-Holland', 'South Holland', 'NL33', 'NL36'],
    ['NL-ZE', 'Zeeland', 'Zeeland', 'NL34', 'NL34'],
    ['NL-NB', 'Noord-Brabant', 'North Brabant', 'NL41', 'NL41'],
    ['NL-LI', 'Limburg', 'Limburg', 'NL42', 'NL42'],
  ];

export const provinceTerms: readonly SeedTerm[] = rows.map(([code, nl, en, nuts2021, nuts2024]) => ({
  list: 'province',
  code,
  nl,
  en,
  attributes: { nuts2021, nuts2024 },
}));
