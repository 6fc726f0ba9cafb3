import type { OrganisationAction } from '../visibility/policy.ts';

/** What a file can be for; the purpose decides its types, its size and who may read it. */
export const FILE_PURPOSES = ['logo', 'certificate'] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

export type FileLimits = {
  /** Types by content. No SVG: it can carry script. */
  types: readonly string[];
  /** Largest size in bytes. */
  most: number;
};

const MB = 1_000_000;

export const LIMITS: Readonly<Record<FilePurpose, FileLimits>> = {
  logo: { types: ['image/png', 'image/jpeg', 'image/webp'], most: 2 * MB },
  certificate: { types: ['application/pdf', 'image/png', 'image/jpeg'], most: 10 * MB },
};

/** The largest file that any form takes, in bytes. */
export const LARGEST_FILE = Math.max(...FILE_PURPOSES.map((purpose) => LIMITS[purpose].most));

/** What one must be allowed to do with the owning organisation to read its file. */
export const ACTION_OF: Readonly<Record<FilePurpose, OrganisationAction>> = {
  logo: 'read',
  certificate: 'read_documents',
};

/** Bytes as the whole megabytes that a message about a limit names. */
export const megabytes = (bytes: number): string => String(Math.floor(bytes / MB));

export function isFilePurpose(value: string): value is FilePurpose {
  return (FILE_PURPOSES as readonly string[]).includes(value);
}
