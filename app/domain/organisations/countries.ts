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

/** ISO 3166-1 alpha-2, all but the uninhabited: where an owner can come from. */
export const OWNER_COUNTRIES: readonly string[] = [
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB',
  'BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY',
  'BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW',
  'CX CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ',
  'FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ',
  'GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR',
  'IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ',
  'LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG',
  'MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ',
  'NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG',
  'PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA',
  'SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX',
  'SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA',
  'UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM',
  'ZW',
].flatMap((line) => line.split(' '));
