import { describe, expect, it } from 'vitest';
import { LONGEST, UnreadableFile, type Found } from '#app/domain/import/raw-row.ts';
import { readRows } from '#app/domain/import/read-rows.ts';

/** The bytes of a file in pieces of a size, so that every border is crossed. */
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    yield await Promise.resolve(bytes.subarray(start, start + size));
  }
}

/** What is found, in short: `line name=value …`, or `line column code`. */
function short(found: Found): string {
  if (found.kind === 'columns') return `columns ${found.names.join(' ')}`;
  if (found.kind === 'problem') {
    const { line, column, code } = found.problem;
    return `${String(line)} ${column ?? '-'} ${code}`;
  }
  const cells = [...found.row.values].map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return [String(found.row.line), ...cells].join(' ');
}

async function read(file: string | Uint8Array, size = 7): Promise<string[]> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const found: string[] = [];
  try {
    for await (const item of readRows(inPieces(bytes, size))) found.push(short(item));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    found.push(`file ${String(error.line)} ${error.code}`);
  }
  return found;
}

describe('CSV', () => {
  it.each([
    ['commas and line feeds', 'id,title\n1,Radar\n2,Sonar\n'],
    ['semicolons and CRLF, as a Dutch spreadsheet writes', 'id;title\r\n1;Radar\r\n2;Sonar\r\n'],
    ['tabs, and no end of the last line', 'id\ttitle\n1\tRadar\n2\tSonar'],
    ['line ends of old machines', 'id,title\r1,Radar\r2,Sonar\r'],
    ['a byte order mark', '\uFEFFid,title\n1,Radar\n2,Sonar\n'],
    ['quotes around everything', '"id","title"\n"1","Radar"\n"2","Sonar"\n'],
  ])('is read with %s', async (_, file) => {
    expect(await read(file)).toEqual([
      'columns id title',
      '2 id="1" title="Radar"',
      '3 id="2" title="Sonar"',
    ]);
  });

  it('is read with a line that names the separator', async () => {
    expect(await read('sep=;\nid;title\n1;Radar, passive\n')).toEqual([
      'columns id title',
      '3 id="1" title="Radar, passive"',
    ]);
  });

  it('keeps separators, quotes and line ends inside quotes, and counts lines on', async () => {
    const file = 'id,title,text\n1,"Radar, ""passive""","one\r\ntwo\nthree"\n\n2,Sonar,\n';
    for (const size of [1, 3, 1000]) {
      expect(await read(file, size)).toEqual([
        'columns id title text',
        '2 id="1" title="Radar, \\"passive\\"" text="one\\r\\ntwo\\nthree"',
        '6 id="2" title="Sonar" text=""',
      ]);
    }
  });

  it('takes a quote in the middle of a cell as it is', async () => {
    expect(await read('id,title\n1,Buis 5" staal\n')).toEqual([
      'columns id title',
      '2 id="1" title="Buis 5\\" staal"',
    ]);
  });

  it('names the line on which a quote opens that is never closed', async () => {
    expect(await read('id,title\n1,Radar\n2,"Sonar\n3,Hull\n4,Weld\n')).toEqual([
      'columns id title',
      '2 id="1" title="Radar"',
      '3 title unclosed_quote',
    ]);
  });

  it('names a line with text after a closing quote, and reads the next', async () => {
    expect(await read('id,title\n1,"Radar\n2,"Sonar"\n3,Hull\n')).toEqual([
      'columns id title',
      '2 title after_quote:3',
      '4 id="3" title="Hull"',
    ]);
  });

  it('names a line with more cells than columns; empty ones at the end mean nothing', async () => {
    expect(await read('id,title\n1,Radar,,\n2,Sonar,deep\n3\n')).toEqual([
      'columns id title',
      '2 id="1" title="Radar"',
      '3 - more_cells:2',
      '4 id="3"',
    ]);
  });

  it.each([
    ['plain', 'x'.repeat(1_000_000)],
    ['in quotes', `"${'x\n'.repeat(500_000)}"`],
  ])('refuses a cell of 1 MB at its line and reads the next (%s)', async (_, cell) => {
    const found = await read(`id,title\n1,Radar\n2,${cell}\n3,Hull\n`, 64_000);
    expect(found.slice(0, 3)).toEqual([
      'columns id title',
      '2 id="1" title="Radar"',
      `3 title cell_too_long:${String(LONGEST.cell)}`,
    ]);
    expect(found.slice(3)).toEqual([expect.stringMatching(/^\d+ id="3" title="Hull"$/)]);
  });

  it('reads a formula as text, also as our own export disarms it', async () => {
    expect(
      await read(`id,title\n1,"=HYPERLINK(""x"")"\n2,+31\n3,-5 dB\n4,@cmd\n5,'=1+1\n6,'s Nachts\n`),
    ).toEqual([
      'columns id title',
      '2 id="1" title="=HYPERLINK(\\"x\\")"',
      '3 id="2" title="+31"',
      '4 id="3" title="-5 dB"',
      '5 id="4" title="@cmd"',
      '6 id="5" title="=1+1"',
      `7 id="6" title="'s Nachts"`,
    ]);
  });
});

describe('JSON Lines', () => {
  it('is read line by line, with and without an end of the last one', async () => {
    expect(await read('{"id":"1","keywords":["a","b"]}\n\n{"id":2,"title":null}')).toEqual([
      '1 id="1" keywords=["a","b"]',
      '3 id=2 title=null',
    ]);
  });

  it('names what is no JSON, no object, and half a line at the end', async () => {
    expect(await read('{"id":"1"}\n{oops}\n[1]\n"text"\n{"id":"2","ti')).toEqual([
      '1 id="1"',
      '2 - json',
      '3 - json_object',
      '4 - json_object',
      '5 - json_cut',
    ]);
  });

  it('refuses a line of 1 MB and reads the next', async () => {
    expect(await read(`{"id":"1","text":"${'x'.repeat(1_000_000)}"}\n{"id":"2"}\n`, 64_000)).toEqual([
      `1 - line_too_long:${String(LONGEST.line)}`,
      '2 id="2"',
    ]);
  });
});

describe('a file that cannot be taken', () => {
  it.each([
    ['an empty one', '', 'file 1 empty'],
    ['one of white space', ' \n\n', 'file 1 empty'],
    ['one with a byte order mark alone', '\uFEFF', 'file 1 empty'],
    ['a JSON array', '[{"id":"1"}]', 'file 1 json_array'],
    ['UTF-16 with its mark', Buffer.from('\uFEFFid,title\n1,Radar\n', 'utf16le'), 'file 1 utf16'],
    ['UTF-16 without its mark', Buffer.from('id,title\n1,Radar\n', 'utf16le'), 'file 1 utf16'],
    ['a workbook', Buffer.from('504b0304140000000000', 'hex'), 'file 1 not_text:zip'],
    ['noise', Buffer.alloc(500), 'file 1 not_text:bin'],
  ])('is %s', async (_, file, expected) => {
    expect(await read(file, 100)).toEqual([expected]);
  });

  it.each([1, 2, 3, 5, 4_200])(
    'is one with a line in Latin-1, which is named (in pieces of %i)',
    async (size) => {
      const start = `id,title\n${'1,Ruimtevaart é\n'.repeat(600)}`;
      const file = Buffer.concat([
        Buffer.from(start),
        Buffer.from('2,Caf\xe9 zee\n', 'latin1'),
        Buffer.from('3,x\n'),
      ]);
      expect((await read(file, size)).at(-1)).toBe('file 602 not_utf8');
    },
  );

  it('is one that ends in the middle of a letter', async () => {
    const file = Buffer.from('id,title\n1,Café');
    expect((await read(file.subarray(0, -1))).at(-1)).toBe('file 2 not_utf8');
  });
});
