import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { messagesIn } from '#app/i18n/messages.ts';
import { COLUMNS } from '#app/domain/import/columns.ts';

it('the documentation names every column in both languages', () => {
  const rows = readFileSync('docs/import.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
  const named = rows.filter(([, column]) => COLUMNS.some((name) => name === column));
  expect(named.map(([, column, dutch]) => [column, dutch])).toEqual(
    COLUMNS.map((column) => [column, messagesIn('nl').importColumns.names[column]]),
  );
});
