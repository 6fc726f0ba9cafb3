import { z } from '../error-codes.ts';

/** What an organisation takes along of what is its own. */
export const EXPORTS = ['listings', 'responses'] as const;
export type Export = (typeof EXPORTS)[number];

/** `json`: an object on each line, as the import takes it. */
export const EXPORT_FORMATS = ['csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const exportSchema = z.object({ what: z.enum(EXPORTS), format: z.enum(EXPORT_FORMATS) });
export type ExportInput = z.output<typeof exportSchema>;
