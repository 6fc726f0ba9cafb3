import type { RegistrationScheme } from '#db/enums.ts';
import { formatCountry } from '#app/i18n/formats.ts';
import { ButtonForm } from '../form/form-layout.tsx';
import { useMessages } from '../messages.tsx';
import { Table, type TableColumn } from '../ui/table.tsx';

type Row = { country: string; scheme: RegistrationScheme; number: string };

/** The places of an organisation in registers, each with a button that removes it when `mayRemove`. */
export function RegistrationTable({ rows, mayRemove }: { rows: readonly Row[]; mayRemove: boolean }) {
  const { m, locale } = useMessages();
  const { organisations, words } = m;
  const columns: TableColumn<Row>[] = [
    { key: 'scheme', header: organisations.scheme, render: (row) => organisations.schemes[row.scheme] },
    { key: 'number', header: organisations.number, rowHeader: true, render: (row) => row.number },
    { key: 'country', header: organisations.country, render: (row) => formatCountry(locale, row.country) },
  ];
  const remove: TableColumn<Row> = {
    key: 'remove',
    header: words.remove,
    headerHidden: true,
    align: 'end',
    render: (row) => (
      <ButtonForm
        size="small"
        variant="quiet"
        values={{ _form: 'remove-registration', ...row }}
        aria-label={`${words.remove}: ${row.number}`}
      >
        {words.remove}
      </ButtonForm>
    ),
  };
  return (
    <Table
      caption={m.workspace.registrations}
      captionHidden
      columns={mayRemove ? [...columns, remove] : columns}
      rows={rows}
      rowKey={(row) => `${row.country}-${row.scheme}-${row.number}`}
    />
  );
}
