/** Parts of the country (CBS landsdelen): all that a masked listing shows of where its organisation is. */
export type PartOfCountry = 'north' | 'east' | 'west' | 'south' | 'abroad';

const PARTS: Readonly<Record<string, PartOfCountry>> = {
  'NL-GR': 'north',
  'NL-FR': 'north',
  'NL-DR': 'north',
  'NL-OV': 'east',
  'NL-GE': 'east',
  'NL-FL': 'east',
  'NL-UT': 'west',
  'NL-NH': 'west',
  'NL-ZH': 'west',
  'NL-ZE': 'west',
  'NL-NB': 'south',
  'NL-LI': 'south',
};

/** The part of the country for a place; undefined when the province is not known. */
export function partOfCountry(country: string, province: string | null): PartOfCountry | undefined {
  if (country !== 'NL') return 'abroad';
  return province === null ? undefined : PARTS[province];
}
