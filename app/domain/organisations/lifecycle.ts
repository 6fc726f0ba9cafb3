import type { OrganisationKind, VerificationState } from '#db/enums.ts';
import type { Lifecycle } from '../lifecycle.ts';

export type VerificationMove = 'request' | 'withdraw' | 'verify' | 'refuse' | 'expire';

/**
 * Verification of an organisation: it asks, a broker or programme manager decides. A running verification can be
 * renewed before it ends (`verify` again), taken back with a reason (`refuse`) or given up by the organisation.
 */
export const verificationLifecycle: Lifecycle<VerificationState, VerificationMove> = {
  unverified: { request: 'requested' },
  requested: { verify: 'verified', refuse: 'refused', withdraw: 'unverified' },
  verified: { verify: 'verified', refuse: 'refused', expire: 'expired', withdraw: 'unverified' },
  refused: { request: 'requested' },
  expired: { request: 'requested' },
};

/** How long a verification runs unless the decision says otherwise. */
export const VERIFICATION_MONTHS = 24;

/**
 * Whether name, kind, country and registrations stand still: they are what is or was verified. Otherwise a verified
 * company could call itself a unit of Defensie and read what is for Defensie.
 */
export function isIdentityFixed(state: VerificationState): boolean {
  return state === 'requested' || state === 'verified';
}

/** Parts of government need no place in a register to be verified; everybody else does. */
export function needsRegistration(kind: OrganisationKind): boolean {
  return kind !== 'defence_unit' && kind !== 'government';
}

/** Kinds that can act for others under a mandate. */
export const BROKER_KINDS: readonly OrganisationKind[] = [
  'branch_organisation',
  'regional_development_agency',
];
