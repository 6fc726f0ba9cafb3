import type { ListingKind, Locale } from '#db/enums.ts';
import { contentOf } from '../listings/listing-content.ts';
import { hasField, type ListingContent } from '../listings/listing-fields.ts';
import { findMarkings } from '../listings/markings.ts';
import { LISTING_LIMITS, listingDraftSchema } from '../listings/schemas.ts';
import type { Cells } from './cells.ts';
import { LISTING_COLUMNS, type ListingColumn } from './columns.ts';
import type { Gap } from './import-row.ts';
import { shortenTitle, titleOfText } from './make-title.ts';

const MOST_KEYWORDS = 20;
const TRL = /^(?:trl\s*)?([1-9])(?:\s*[-–]\s*([1-9]))?$/i;
const DUTCH_DAY = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** Fields in which a marking of classified information refuses the row. */
const TYPED = ['title', 'text', 'keywords', 'translated_title', 'translated_text'] as const;

const COLUMN_OF: ReadonlyMap<string, ListingColumn> = new Map([
  ...(Object.entries(LISTING_COLUMNS) as [ListingColumn, string][]).map(
    ([column, field]) => [field, column] as const,
  ),
  ['trlMax', 'trl' as const],
]);

/**
 * What the cells of a row say as a listing of a kind, by the rules of its form; what it lacks is made up where that can
 * be (title, language) and told as a gap. Undefined when something is wrong, which the cells have then reported.
 */
export function mapListing(
  cells: Cells,
  kind: ListingKind,
  guessLanguage: (text: string) => Locale,
): { content: ListingContent; gaps: Gap[] } | undefined {
  const gaps: Gap[] = [];
  const written = cells.text('text') ?? '';
  const given = cells.text('title') ?? '';
  if (written === '' && given === '') {
    cells.blame('text', 'required');
    return undefined;
  }
  const told = cells.code('language') as Locale | undefined;
  if (told === undefined) gaps.push('language');
  const language = told ?? guessLanguage(`${given} ${written}`);
  const { title, body, gap } = textsOf(given, written, language);
  if (gap) gaps.push(gap);
  const keywords = keywordsOf(cells, gaps);
  const primaryArea = chosenArea(cells);
  if (primaryArea === undefined) gaps.push('area');
  const trl = trlOf(cells);
  if (trl.trlMin === undefined) gaps.push('trl');
  const parsed = listingDraftSchema.safeParse({
    ...codedFields(cells, kind),
    ...trl,
    language,
    title,
    body,
    keywords,
    primaryArea,
  });
  reportMarkings(cells);
  if (parsed.success) return { content: contentOf(kind, parsed.data), gaps };
  for (const { path, message } of parsed.error.issues) {
    cells.blame(COLUMN_OF.get(String(path[0])) ?? 'text', message as 'format');
  }
  return undefined;
}

/** Title and text. A title that is too long is cut, and stands in full above the text. */
function textsOf(given: string, written: string, language: Locale) {
  if (given === '') return { title: titleOfText(written, language), body: written, gap: 'title' as const };
  const line = given.replace(/\s+/g, ' ');
  if (line.length <= LISTING_LIMITS.title) return { title: line, body: written, gap: undefined };
  const body = written === '' ? line : `${line}\n\n${written}`;
  return { title: shortenTitle(line), body, gap: 'title_shortened' as const };
}

/** As many keywords as a listing may have. */
function keywordsOf(cells: Cells, gaps: Gap[]): string {
  const all = cells.list('keywords');
  const kept: string[] = [];
  let length = 0;
  for (const word of all) {
    if (kept.length === MOST_KEYWORDS || length + word.length > LISTING_LIMITS.keywords) break;
    kept.push(word);
    length += word.length + ', '.length;
  }
  if (kept.length < all.length) gaps.push('keywords');
  return kept.join(', ');
}

/** What an import could not place before is no choice. */
function chosenArea(cells: Cells): string | undefined {
  const area = cells.code('area');
  return area === 'unclassified' ? undefined : area;
}

function trlOf(cells: Cells): { trlMin?: number; trlMax?: number } {
  const text = cells.text('trl');
  if (text === undefined) return {};
  const [, min, max] = TRL.exec(text) ?? [];
  if (min === undefined) {
    cells.blame('trl', 'trl_format');
    return {};
  }
  return { trlMin: Number(min), trlMax: Number(max ?? min) };
}

/** The fields whose cell is a word, a number or a text as it is; those that the kind does not have are left out. */
function codedFields(cells: Cells, kind: ListingKind): Record<string, unknown> {
  const one = ['offer_kind', 'export_class', 'capacity_period', 'unit', 'production_province'] as const;
  const more = ['budget_band', 'launching_customer', 'finance_sought', 'audience', 'identity'] as const;
  const many = [
    'secondary_areas',
    'sub_technologies',
    'domains',
    'preferred_provinces',
    'partner_kinds',
  ] as const;
  const numbers = ['trl_target', 'capacity', 'capacity_scalable_to', 'quantity', 'lead_time_weeks'] as const;
  const shares = ['content_nl', 'content_eu', 'content_nato'] as const;
  const has = (column: ListingColumn) => hasField(kind, LISTING_COLUMNS[column]);
  const fields: [ListingColumn, unknown][] = [
    ...[...one, ...more].filter(has).map((column): [ListingColumn, unknown] => [column, cells.code(column)]),
    ...[...many, 'cooperation' as const]
      .filter(has)
      .map((column): [ListingColumn, unknown] => [column, cells.codes(column)]),
    ...[...numbers, ...shares]
      .filter(has)
      .map((column): [ListingColumn, unknown] => [column, cells.text(column)]),
    ['translated_title', cells.text('translated_title')],
    ['translated_text', cells.text('translated_text')],
    ['trl_hard', cells.code('trl_hard') === 'yes'],
    ...(has('needed_by') ? [['needed_by', dayOf(cells)] as [ListingColumn, unknown]] : []),
  ];
  const filled = fields.filter(([, value]) => value !== undefined);
  const named = Object.fromEntries(filled.map(([column, value]) => [LISTING_COLUMNS[column], value]));
  return { audience: 'verified', identity: 'named', ...named };
}

/** A day as ISO 8601 writes it, also from one as the Dutch write it. */
function dayOf(cells: Cells): string | undefined {
  const text = cells.text('needed_by');
  const [, day, month, year] = DUTCH_DAY.exec(text ?? '') ?? [];
  if (day === undefined || month === undefined || year === undefined) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Nothing that carries a marking comes in, not even as a draft: a file was made to be passed on. */
function reportMarkings(cells: Cells): void {
  for (const column of TYPED) {
    const [marking] = findMarkings(cells.text(column) ?? '');
    if (marking !== undefined) cells.blame(column, `marking:${marking}`);
  }
}
