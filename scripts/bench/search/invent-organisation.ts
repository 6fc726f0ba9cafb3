import { type OrganisationKind } from '#db/enums.ts';
import { buildOrganisation } from '#db/build.ts';
import { publicIdOf } from './public-id.ts';
import { seededRandom } from './seeded-random.ts';

/** ISO 3166-2. */
export const PROVINCES = 'NL-GR NL-FR NL-DR NL-OV NL-GE NL-FL NL-UT NL-NH NL-ZH NL-ZE NL-NB NL-LI'.split(' ');

/** As often as they stand here. */
const KINDS: readonly OrganisationKind[] = [
  ...Array<OrganisationKind>(9).fill('sme'),
  ...Array<OrganisationKind>(4).fill('startup'),
  ...Array<OrganisationKind>(2).fill('scale_up'),
  'prime',
  'knowledge_institute',
  'defence_unit',
];
const COUNTRIES = ['DE', 'BE', 'US', 'NO'] as const;
const LISTINGS_PER_ORGANISATION = 25;

/** How many organisations post so many listings. */
export const organisationsFor = (listings: number): number =>
  Math.max(20, Math.ceil(listings / LISTINGS_PER_ORGANISATION));

/** The row of the organisation of a number, the same in every run, and how many verified references it has. */
export function inventOrganisation(number: number) {
  const random = seededRandom(30, number);
  const isDutch = random.chance(0.9);
  return {
    row: buildOrganisation({
      publicId: publicIdOf(number),
      name: `Bench ${String(number)}`,
      kind: random.pick(KINDS),
      country: isDutch ? 'NL' : random.pick(COUNTRIES),
      province: isDutch ? random.pick(PROVINCES) : null,
      audience: random.chance(0.5) ? 'public' : 'verified',
    }),
    references: random.chance(0.4) ? random.early(12) : 0,
  };
}
