import { code, z } from '../error-codes.ts';

const change = {
  version: z.coerce.number().int().min(1).max(2_147_483_647),
  /** Asked when the listing has been published. */
  declaration: z.literal('on', { error: code('declaration') }).optional(),
};

/** Adding a file; in the form stands its name. */
export const attachmentSchema = z.object({ ...change, file: z.string(code('file_missing')).min(1) });

/** Taking one away. */
export const removeAttachmentSchema = z.object({ ...change, id: z.string().max(40) });
