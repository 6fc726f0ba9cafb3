/**
 * Countries an organisation can come from (ISO 3166-1 alpha-2): the Netherlands first, then the EU, EFTA and NATO,
 * and partners with which Dutch defence works.
 */
export const COUNTRIES = [
  'NL',
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT'],
  ...['LU', 'LV', 'MT', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
  ...['CH', 'IS', 'LI', 'NO'],
  ...['AL', 'CA', 'GB', 'ME', 'MK', 'TR', 'US'],
  ...['AU', 'BR', 'IL', 'IN', 'JP', 'KR', 'NZ', 'SG', 'UA', 'ZA'],
] as const;

/** Whether an organisation can come from this country. */
export function isCountry(value: string): boolean {
  return (COUNTRIES as readonly string[]).includes(value);
}
