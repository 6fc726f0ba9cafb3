import type { Tx } from '#db/types.ts';
import type { CallRole, Locale, OrganisationRole, PlatformRole } from '#db/enums.ts';

/** A role that runs now. */
export type HeldRole =
  | { scope: 'platform'; role: PlatformRole }
  | { scope: 'organisation'; organisationId: string; role: OrganisationRole }
  | { scope: 'call'; callId: string; role: CallRole };

/** A mandate that runs now: the person acts in the broker organisation for the organisation. */
export type HeldMandate = { organisationId: string; brokerOrganisationId: string };

export type Visitor = { kind: 'visitor' };

export type Person = {
  kind: 'person';
  userId: string;
  publicId: string;
  name: string;
  email: string;
  locale: Locale;
  emailConfirmed: boolean;
  sessionId: string;
  secondFactor: { isSetUp: boolean; givenAt: Date | null };
  roles: readonly HeldRole[];
  mandates: readonly HeldMandate[];
  /** Organisations the person belongs to whose verification runs. */
  verifiedOrganisationIds: readonly string[];
  /** Organisations of the kind `defence_unit` the person belongs to and that are verified. */
  defenceOrganisationIds: readonly string[];
};

/** The worker, an import, the first administrator's command. */
export type System = { kind: 'system'; process: string };

export type Actor = Visitor | Person | System;

/** The organisation in whose name the actor acts: from the address or the form, never only the session. */
export type ActingOrganisation = {
  id: string;
  publicId: string;
  name: string;
  /** Roles of the actor in it; empty when acting under a mandate. */
  roles: readonly OrganisationRole[];
  /** The broker organisation when acting under a mandate. */
  underMandateOf: string | null;
};

/** What every verb and query gets. `tx` is a running transaction in verbs, the pool in reads. */
export type Ctx = {
  tx: Tx;
  actor: Actor;
  organisation: ActingOrganisation | null;
  now: Date;
  requestId: string;
};

/** The person who acts, or undefined for a visitor or the system. */
export function personOf(actor: Actor): Person | undefined {
  return actor.kind === 'person' ? actor : undefined;
}
