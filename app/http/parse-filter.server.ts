import { data } from '@remix-run/node';
import type { z } from 'zod';
import { hasNull } from './null-character.ts';

/**
 * The filters in an address, by schema; a name that stands more than once is a list. An unknown value is refused with a
 * 400, never ignored: a filter that fails open shows everything.
 */
export function parseFilter<Schema extends z.ZodObject>(schema: Schema, url: URL): z.output<Schema> {
  const lists = new Set(
    Object.entries(schema.shape)
      .filter(([, field]) => accepts(field as z.ZodType, []))
      .map(([name]) => name),
  );
  const raw: Record<string, unknown> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name).filter((value) => value !== '');
    if (values.some(hasNull)) throw unknownFilter();
    if (values.length === 0 || !(name in schema.shape)) continue;
    raw[name] = lists.has(name) ? values : values.length === 1 ? values[0] : values;
  }
  const result = schema.safeParse(raw);
  if (!result.success) throw unknownFilter();
  return result.data;
}

const unknownFilter = () => data({ reason: 'unknown_filter' }, { status: 400 });

const accepts = (field: z.ZodType, value: unknown): boolean => field.safeParse(value).success;
