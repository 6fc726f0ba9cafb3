import type { OrganisationKind, VerificationState } from '#db/enums.ts';

/** What waits in an organisation for one reader: of what the reader's role there does not allow, nothing. */
export type OrganisationWork = {
  publicId: string;
  name: string;
  kind: OrganisationKind;
  verificationState: VerificationState;
  /** The reader acts for it under a mandate. */
  underMandate: boolean;
  drafts: number;
  /** Challenges that wait for the reader as the second person. */
  toRelease: number;
  /** Published listings that end within thirty days, and when the first does. */
  expiring: number;
  expiresFirst: Date | null;
  joinRequests: number;
};
