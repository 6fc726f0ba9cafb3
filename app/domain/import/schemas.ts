import { LISTING_KINDS } from '#db/enums.ts';
import { z } from '../error-codes.ts';

/** What the rows of a file are that do not say it. `mixed`: each says it, or is told by its columns. */
export const FILE_KINDS = ['mixed', 'organisation', ...LISTING_KINDS] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The form with which a broker hands in a file. The file itself comes beside it. */
export const importSchema = z.object({
  file: z.string().optional(),
  kind: z.enum(FILE_KINDS),
  mode: z.enum(['try', 'import']),
});
export type ImportInput = z.output<typeof importSchema>;

/** Importing for real what was tried. */
export const repeatSchema = z.object({ id: z.string().min(1).max(40) });
