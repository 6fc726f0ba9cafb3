import type { Audience, OrganisationKind, Standing } from '#db/enums.ts';

/**
 * Whether the organisation that posted a challenge may read a capability by its audience: `private` never, `defence`
 * only a unit of Defensie, `verified` only who is verified now.
 */
export function reachesPoster(
  audience: Audience,
  poster: { kind: OrganisationKind; standing: Standing },
): boolean {
  const isVerified = poster.standing === 'verified';
  switch (audience) {
    case 'public':
      return true;
    case 'verified':
      return isVerified;
    case 'defence':
      return isVerified && poster.kind === 'defence_unit';
    case 'private':
      return false;
  }
}
