import type { OrganisationAction } from '../visibility/policy.ts';

/** What a file can be for; the purpose decides its types, its size and who may read it. */
export const FILE_PURPOSES = ['logo', 'certificate', 'import', 'attachment'] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];
/** An attachment belongs to a listing, everything else to an organisation. */
export type OrganisationFilePurpose = Exclude<FilePurpose, 'attachment'>;

export type FileLimits = {
  /** Types by content. No SVG: it can carry script. */
  types: readonly string[];
  /** Largest size in bytes. */
  most: number;
};

const MB = 1_000_000;

/** Every type that is taken in, with the endings its files have; the first is the usual one. */
export const ENDINGS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  // What has no type of its own; whoever reads it decides whether it is text.
  'text/plain': ['csv', 'txt', 'tsv', 'jsonl', 'ndjson', 'json'],
  // Office Open XML without macros; with them the type is another one.
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
};

const isAttachable = (type: string): boolean => type !== 'image/webp' && type !== 'text/plain';

export const LIMITS: Readonly<Record<FilePurpose, FileLimits>> = {
  logo: { types: ['image/png', 'image/jpeg', 'image/webp'], most: 2 * MB },
  certificate: { types: ['application/pdf', 'image/png', 'image/jpeg'], most: 10 * MB },
  import: { types: ['text/plain'], most: 5 * MB },
  attachment: { types: Object.keys(ENDINGS).filter(isAttachable), most: 10 * MB },
};

/** How many attachments a listing can have. */
export const MOST_ATTACHMENTS = 5;

/** The largest file that any form takes, in bytes. */
export const LARGEST_FILE = Math.max(...FILE_PURPOSES.map((purpose) => LIMITS[purpose].most));

/** What one must be allowed to do with the owning organisation to read its file. */
export const ACTION_OF: Readonly<Record<OrganisationFilePurpose, OrganisationAction>> = {
  logo: 'read',
  certificate: 'read_documents',
  import: 'import',
};

/** Bytes as the whole megabytes that a message about a limit names. */
export const megabytes = (bytes: number): string => String(Math.floor(bytes / MB));

export function isFilePurpose(value: string): value is FilePurpose {
  return (FILE_PURPOSES as readonly string[]).includes(value);
}

/** The usual ending of files of a type that is taken in. */
export const endingOf = (mediaType: string): string => ENDINGS[mediaType]?.[0] ?? '';
