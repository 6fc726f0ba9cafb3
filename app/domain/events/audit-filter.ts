import { OBJECT_KINDS } from '#db/enums.ts';
import { code, z } from '../error-codes.ts';
import { day } from '../field-rules.ts';
import { EVENT_TYPES } from './event-types.ts';

/** Most events in one file; a longer history is exported by period. */
export const LARGEST_EXPORT = 100_000;

const empty = (value: unknown): unknown => (value === '' ? undefined : value);
const dayOrNone = z.preprocess(empty, day.optional());

/** What the history can be searched by; an empty field is no filter, an unknown value is an error. */
export const auditFilterSchema = z
  .object({
    type: z.preprocess(empty, z.enum(EVENT_TYPES).optional()),
    objectKind: z.preprocess(empty, z.enum(OBJECT_KINDS).optional()),
    objectId: z.preprocess(empty, z.string().trim().max(100).optional()),
    /** The mail address of who acted. */
    actor: z.preprocess(empty, z.string().trim().toLowerCase().pipe(z.email()).optional()),
    from: dayOrNone,
    to: dayOrNone,
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    message: code('end_before_start'),
    path: ['to'],
  });
export type AuditFilter = z.output<typeof auditFilterSchema>;
