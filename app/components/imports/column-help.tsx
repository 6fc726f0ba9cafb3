import { COLUMNS } from '#app/domain/import/columns.ts';
import { useMessages } from '../messages.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { Section } from '../ui/page-heading.tsx';
import { Table } from '../ui/table.tsx';

/** The example file and what can stand in each column. */
export function ColumnHelp({ example }: { example: string }) {
  const { m } = useMessages();
  const { imports, importColumns } = m;
  return (
    <Section title={imports.templateTitle}>
      <p className="mb-4 max-w-prose">{imports.templateIntro}</p>
      <ButtonLink icon="download" href={example}>
        {imports.template}
      </ButtonLink>
      <Details className="mt-6" summary={imports.columnsSummary}>
        <Table
          caption={imports.columnsCaption}
          captionHidden
          rows={COLUMNS}
          rowKey={(column) => column}
          columns={[
            {
              key: 'column',
              header: imports.column,
              rowHeader: true,
              render: (column) => <code>{importColumns.names[column]}</code>,
            },
            { key: 'meaning', header: imports.meaning, render: (column) => importColumns.help[column] },
          ]}
        />
      </Details>
    </Section>
  );
}
