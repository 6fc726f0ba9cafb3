import type { ScanState } from '#db/enums.ts';

/** A certificate as a page shows it. `scheme` is a code; the file's fields are null without a file. */
export type CertificateView = {
  publicId: string;
  scheme: string;
  number: string;
  issuer: string;
  scope: string;
  /** Days (`YYYY-MM-DD`). */
  validFrom: string | null;
  validUntil: string | null;
  verifiedAt: Date | null;
  version: number;
  fileId: string | null;
  fileName: string | null;
  fileScan: ScanState | null;
};

/** An earlier project as a page shows it. */
export type ProjectReferenceView = {
  publicId: string;
  title: string;
  customer: string;
  description: string;
  startYear: number | null;
  endYear: number | null;
  verifiedAt: Date | null;
  version: number;
};

/** What an organisation declared about its owners. */
export type OwnershipView = {
  euNatoPercent: number | null;
  ultimateOwnerCountry: string | null;
  highRiskCountryLink: boolean | null;
  note: string;
  declaredAt: Date;
};
