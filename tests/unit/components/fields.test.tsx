import { useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CheckboxField } from '#app/components/form/checkbox-field.tsx';
import { CheckboxGroup, RadioGroup } from '#app/components/form/choice-group.tsx';
import { DateField } from '#app/components/form/date-field.tsx';
import { ErrorSummary } from '#app/components/form/error-summary.tsx';
import { FieldSet } from '#app/components/form/field-set.tsx';
import { FieldTextsProvider } from '#app/components/form/field-texts.tsx';
import { FileField } from '#app/components/form/file-field.tsx';
import { HiddenFields } from '#app/components/form/hidden-fields.tsx';
import { SelectField } from '#app/components/form/select-field.tsx';
import { TextArea } from '#app/components/form/text-area.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { bareHtml, bareText } from './html.ts';

const required = { id: 'f-title', name: 'title', required: true };

describe('TextField', () => {
  it('ties label, hint and error to the control, and shows the value again', () => {
    expect(
      bareText(
        <FieldTextsProvider texts={{ optional: 'niet verplicht', error: 'Fout' }}>
          <TextField
            field={{ ...required, initialValue: 'Radar' }}
            label="Titel"
            hint="Kort."
            errors={['Te kort.']}
            autoComplete="off"
          />
        </FieldTextsProvider>,
      ),
    ).toBe(
      '<div><label for="f-title">Titel</label><p id="f-title-description">Kort.</p>' +
        '<div id="f-title-error"><p><span><span>Fout: </span>Te kort.</span></p></div>' +
        '<input id="f-title" name="title" required="" aria-describedby="f-title-description f-title-error" ' +
        'aria-invalid="true" type="text" autoComplete="off" value="Radar"/></div>',
    );
  });

  it('marks what may stay empty, in the words of the reader', () => {
    const field = (
      <FieldTextsProvider texts={{ optional: 'niet verplicht', error: 'Fout' }}>
        <TextField field={{ id: 'w', name: 'website' }} label="Website" />
      </FieldTextsProvider>
    );
    expect(bareHtml(field)).toBe(
      '<div><label for="w">Website<span> (niet verplicht)</span></label><input id="w" name="website" type="text"/></div>',
    );
  });

  it('never shows a password again', () => {
    const field = { id: 'p', name: 'password', required: true, initialValue: 'correct horse' };
    expect(bareHtml(<TextField field={field} label="P" type="password" autoComplete="new-password" />)).toBe(
      '<div><label for="p">P</label>' +
        '<input id="p" name="password" required="" type="password" autoComplete="new-password"/></div>',
    );
  });
});

it('TextArea adds its limit to the description', () => {
  expect(
    bareHtml(
      <TextArea
        field={{ id: 't', name: 'text', required: true, initialValue: 'Ah' }}
        label="T"
        hint="H"
        limit="50 tot 1.500 woorden"
        lang="nl"
        rows={4}
      />,
    ),
  ).toBe(
    '<div><label for="t">T</label><p id="t-description">H</p>' +
      '<textarea id="t" name="text" required="" aria-describedby="t-description t-limit" rows="4" lang="nl">Ah</textarea>' +
      '<p id="t-limit">50 tot 1.500 woorden</p></div>',
  );
});

it('SelectField shows the earlier choice, in its group', () => {
  expect(
    bareHtml(
      <SelectField
        field={{ id: 's', name: 'trl', required: true, initialValue: '6' }}
        label="TRL"
        placeholder="Kies"
        options={[
          { value: '1', label: 'TRL 1' },
          { label: 'Ontwikkeling', options: [{ value: '6', label: 'TRL 6' }] },
        ]}
      />,
    ),
  ).toBe(
    '<div><label for="s">TRL</label><select id="s" name="trl" required=""><option value="">Kies</option>' +
      '<option value="1">TRL 1</option><optgroup label="Ontwikkeling"><option value="6" selected="">TRL 6</option>' +
      '</optgroup></select></div>',
  );
});

describe('choices', () => {
  const options = [
    { value: 'MAT', label: 'Materialen' },
    { value: 'SEN', label: 'Sensoren', hint: 'Zoals radar' },
  ];

  it('CheckboxGroup gives its first box the id of the field, and requires no box in particular', () => {
    const field = { id: 'a', name: 'areas', required: true, initialValue: ['SEN'] };
    expect(
      bareText(<CheckboxGroup field={field} label="Gebieden" options={options} errors={['Kies.']} />),
    ).toBe(
      '<div><fieldset aria-describedby="a-error"><legend>Gebieden</legend>' +
        '<div id="a-error"><p><span>Kies.</span></p></div><div>' +
        '<div><input name="areas" type="checkbox" aria-invalid="true" id="a" value="MAT"/>' +
        '<div><label for="a">Materialen</label></div></div>' +
        '<div><input name="areas" type="checkbox" aria-invalid="true" id="a-SEN" aria-describedby="a-SEN-hint" checked="" value="SEN"/>' +
        '<div><label for="a-SEN">Sensoren</label><p id="a-SEN-hint">Zoals radar</p></div></div>' +
        '</div></fieldset></div>',
    );
  });

  it('RadioGroup is required as a whole', () => {
    const field = { id: 'r', name: 'audience', required: true, initialValue: 'MAT' };
    expect(bareHtml(<RadioGroup field={field} label="Wie" options={options.slice(0, 1)} />)).toBe(
      '<div><fieldset><legend>Wie</legend><div><div>' +
        '<input name="audience" type="radio" required="" id="r" checked="" value="MAT"/>' +
        '<div><label for="r">Materialen</label></div></div></div></fieldset></div>',
    );
  });

  it('CheckboxField is ticked again after a post', () => {
    const field = { id: 'd', name: 'declared', required: true, initialValue: 'on' };
    expect(bareHtml(<CheckboxField field={field} label="Akkoord" hint="Lees eerst." />)).toBe(
      '<div><div><input name="declared" required="" type="checkbox" id="d" aria-describedby="d-hint" checked="" value="on"/>' +
        '<div><label for="d">Akkoord</label><p id="d-hint">Lees eerst.</p></div></div></div>',
    );
  });
});

it('FieldSet names a group of fields', () => {
  expect(
    bareHtml(
      <FieldSet field={{ id: 'p', name: 'period' }} legend="Periode" hint="Van en tot">
        <DateField
          field={{ id: 'p-from', name: 'period.from', required: true, initialValue: '2026-03-01' }}
          label="Van"
        />
      </FieldSet>,
    ),
  ).toBe(
    '<div><fieldset aria-describedby="p-description"><legend>Periode</legend><p id="p-description">Van en tot</p>' +
      '<div><label for="p-from">Van</label><input id="p-from" name="period.from" required="" type="date" value="2026-03-01"/></div>' +
      '</fieldset></div>',
  );
});

it('FileField lists the files that are there already', () => {
  const field = { id: 'x', name: 'files', required: true, multiple: true };
  expect(
    bareText(
      <FileField field={field} label="Bijlagen" accept=".pdf" current={[{ name: 'a.pdf', href: '/f/1' }]} />,
    ),
  ).toBe(
    '<div><label for="x">Bijlagen</label><ul><li><a href="/f/1">a.pdf</a></li></ul>' +
      '<input id="x" name="files" required="" type="file" accept=".pdf" multiple=""/></div>',
  );
});

it('HiddenFields posts lists under one name and leaves out what is undefined', () => {
  expect(bareHtml(<HiddenFields values={{ a: '1', b: ['2', '3'], c: undefined }} />)).toBe(
    '<input type="hidden" name="a" value="1"/><input type="hidden" name="b" value="2"/><input type="hidden" name="b" value="3"/>',
  );
});

describe('ErrorSummary', () => {
  it('takes the focus and leads to the fields', () => {
    expect(
      bareText(
        <ErrorSummary
          title="Er klopt iets niet"
          errors={[{ message: 'Te kort.', href: '#f' }, { message: 'Verlopen.' }]}
        />,
      ),
    ).toBe(
      '<div role="alert" tabindex="-1" autofocus=""><h2>Er klopt iets niet</h2>' +
        '<ul><li><a href="#f">Te kort.</a></li><li>Verlopen.</li></ul></div>',
    );
  });

  it('is not there without errors', () => {
    expect(bareHtml(<ErrorSummary title="x" errors={[]} />)).toBe('');
  });
});

it('takes conform metadata as it is, after a refused post', () => {
  const schema = z.object({ title: z.string().startsWith('DP-'), areas: z.array(z.string()) });
  const posted = new FormData();
  posted.append('title', 'Radar');
  posted.append('areas', 'SEN');
  const lastResult = parseWithZod(posted, { schema }).reply();
  function Page() {
    const [, fields] = useForm<z.input<typeof schema>>({
      id: 'page',
      lastResult,
      constraint: getZodConstraint(schema),
    });
    return (
      <>
        <TextField field={fields.title} label="Titel" errors={fields.title.errors && ['Te kort.']} />
        <CheckboxGroup field={fields.areas} label="Gebied" options={[{ value: 'SEN', label: 'Sensoren' }]} />
      </>
    );
  }
  expect(bareText(<Page />)).toBe(
    '<div><label for="page-title">Titel</label><div id="page-title-error"><p><span>Te kort.</span></p></div>' +
      '<input id="page-title" name="title" form="page" required="" aria-describedby="page-title-error" aria-invalid="true" ' +
      'type="text" value="Radar"/></div>' +
      '<div><fieldset><legend>Gebied</legend><div><div>' +
      '<input name="areas" form="page" type="checkbox" id="page-areas" checked="" value="SEN"/>' +
      '<div><label for="page-areas">Sensoren</label></div></div></div></fieldset></div>',
  );
});
