import { data } from '@remix-run/node';
import type { z } from 'zod';
import { hasNull } from './null-character.ts';
import { noSuchPage } from './page-depth.server.ts';
import type { RefusedFilters } from './refused-filters.ts';

/** What the page of a list is called in an address. */
const PAGE = 'page';

/**
 * The filters in an address, by schema; a name that stands more than once is a list. An unknown value is refused with a
 * 400 that names the filter, never ignored: a filter that fails open shows everything. A page that cannot be is a page
 * that there is not.
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
    if (values.some(hasNull)) throw refusalOf([name]);
    if (values.length === 0 || !(name in schema.shape)) continue;
    raw[name] = lists.has(name) ? values : values.length === 1 ? values[0] : values;
  }
  const result = schema.safeParse(raw);
  if (!result.success) throw refusalOf(result.error.issues.map(({ path }) => String(path[0])));
  return result.data;
}

/** Refuses an address for these filters; without any it lets it be. */
export function refuseFilters(filters: readonly string[]): void {
  if (filters.length > 0) throw refusalOf(filters);
}

function refusalOf(filters: readonly string[]) {
  if (filters.every((name) => name === PAGE)) return noSuchPage();
  const refused: RefusedFilters = { reason: 'unknown_filter', filters: [...new Set(filters)] };
  return data(refused, { status: 400 });
}

const accepts = (field: z.ZodType, value: unknown): boolean => field.safeParse(value).success;
