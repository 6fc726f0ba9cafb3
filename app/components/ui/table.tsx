import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface TableColumn<Row> {
  /** Unique within the table. */
  key: string;
  header: string;
  render: (row: Row) => ReactNode;
  /** `end` for numbers and amounts. */
  align?: 'start' | 'end' | undefined;
  /** True for the column that names the row: its cells become row headers. At most one. */
  rowHeader?: boolean | undefined;
  /** True when the header is there for screen readers only (a column of buttons). */
  headerHidden?: boolean | undefined;
}

export interface TableProps<Row> {
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  className?: string | undefined;
}

/**
 * A table of facts. Below 640 px every row becomes a block of "header: value" lines; the explicit roles keep it a
 * table for screen readers, because some browsers drop the table semantics once `display` changes.
 * For no rows, show an `EmptyState` instead.
 */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, className }: TableProps<Row>) {
  return (
    <table role="table" className={classNames('w-full border-collapse text-left max-sm:block', className)}>
      <caption className={captionHidden ? 'sr-only' : 'pb-3 text-left text-lg font-semibold max-sm:block'}>
        {caption}
      </caption>
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- stacking drops the native role in Safari */}
      <thead role="rowgroup" className="max-sm:sr-only">
        <tr role="row" className="border-b-2 border-line-strong">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={classNames(
                'py-2 pr-6 align-bottom font-semibold last:pr-0',
                column.align === 'end' && 'text-right',
              )}
            >
              {column.headerHidden ? <span className="sr-only">{column.header}</span> : column.header}
            </th>
          ))}
        </tr>
      </thead>
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- stacking drops the native role in Safari */}
      <tbody role="rowgroup" className="max-sm:block">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" className="border-b border-line max-sm:block max-sm:py-3">
            {columns.map((column) => (
              <TableCell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TableCell<Row>({ column, row }: { column: TableColumn<Row>; row: Row }) {
  const content = <div className="min-w-0">{column.render(row)}</div>;
  const look = classNames(
    'py-3 pr-6 align-top font-normal last:pr-0 max-sm:flex max-sm:gap-3 max-sm:py-1 max-sm:pr-0',
    column.align === 'end' && 'text-right tabular-nums max-sm:text-left',
  );
  if (column.rowHeader) {
    return (
      <th
        role="rowheader"
        scope="row"
        className={classNames(look, 'sm:font-semibold max-sm:text-lg max-sm:font-semibold')}
      >
        {content}
      </th>
    );
  }
  return (
    <td
      // eslint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- stacking drops the native role
      role="cell"
      className={classNames(
        look,
        !column.headerHidden &&
          'max-sm:before:w-32 max-sm:before:shrink-0 max-sm:before:text-ink-soft max-sm:before:content-[attr(data-label)]',
      )}
      data-label={column.headerHidden ? undefined : column.header}
    >
      {content}
    </td>
  );
}
