import type { ImportStatus } from '#db/enums.ts';
import type { ImportReport } from './import-report.ts';
import type { Problem } from './raw-row.ts';
import type { FileKind } from './schemas.ts';

/** What is kept of an import beside its columns. */
export type KeptImport = {
  kind: FileKind;
  /** Rows of the file, once they have been counted. */
  total: number | null;
  report: ImportReport | null;
  /** Why the file as a whole was not taken. */
  refusal: Problem | null;
};

/** An import as its page shows it. */
export type ImportView = KeptImport & {
  publicId: string;
  fileName: string;
  isDryRun: boolean;
  status: ImportStatus;
  importedBy: string | null;
  createdAt: Date;
  finishedAt: Date | null;
  /** It was tried, and its file is still there. */
  canRepeat: boolean;
};
