import { expect, it } from 'vitest';
import { addBadRow, addOutcome, addUnknownColumn, emptyReport } from '#app/domain/import/import-report.ts';
import { reportFile } from '#app/domain/import/report-file.ts';

it('the report of an import can be taken along: lines to mend first, in the language of the page, never a formula', () => {
  const report = emptyReport();
  report.rows = 3;
  addBadRow(report, [{ line: 2, column: 'gebied', code: 'not_on_list:=1+1' }]);
  addOutcome(report, 'capability', 'left', { remark: { line: 3, column: null, code: 'self_managed' } });
  addOutcome(report, 'capability', 'added', { gaps: ['area'] });
  addUnknownColumn(report, '=cmd()');
  const lines = reportFile(report, 'nl').split('\r\n');
  expect(lines[0]).toBe('\uFEFF"Regel";"Kolom";"Uitkomst";"Wat er is"');
  expect(lines[1]).toBe('"2";"gebied";"Niet ingevoerd";"“=1+1” staat niet op de lijst."');
  expect(lines[2]).toMatch(/^"3";"";"Met rust gelaten";"/);
  expect(lines).toContain('"";"";"Aanbod: toegevoegd";"1"');
  expect(lines).toContain('"";"";"Plaatsingen zonder gebied (nog niet ingedeeld)";"1"');
  expect(lines).toContain('"";"\'=cmd()";"Kolommen die niet zijn gebruikt";""');
  expect(reportFile(report, 'en')).toContain('"2","gebied","Not imported"');
});
