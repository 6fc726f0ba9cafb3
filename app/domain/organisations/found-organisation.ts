import type { Locale, OrganisationKind } from '#db/enums.ts';

/** An organisation that was found, with what it says of itself. */
export type FoundOrganisation = {
  publicId: string;
  name: string;
  kind: OrganisationKind;
  country: string;
  province: string | null;
  city: string | null;
  isVerified: boolean;
  description: { language: Locale; body: string } | null;
};
