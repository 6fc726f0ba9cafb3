import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { env } from '#app/env.server.ts';
import { LARGEST_FILE } from '#app/domain/files/purposes.ts';
import { readForm, removeUploads, uploadFields, uploadOf } from '#app/http/read-form.server.ts';

const request = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', { method: 'POST', body, headers });

function multipart(...parts: readonly [name: string, value: string | File][]): FormData {
  const form = new FormData();
  for (const [name, value] of parts) form.append(name, value);
  return form;
}

const waiting = () => readdir(path.join(env.DEFPORT_DATA, 'incoming')).catch(() => []);

describe('reading a posted form', () => {
  it('gives the fields of a form without files', async () => {
    const form = await readForm(
      request(
        new URLSearchParams([
          ['a', '1'],
          ['a', '2'],
        ]),
      ),
    );
    expect(form.getAll('a')).toEqual(['1', '2']);
    expect(uploadFields(form)).toEqual([]);
  });

  it('lets a file wait on disk with only its name in the form, and takes it off when the form is done with', async () => {
    const file = new File(['inhoud'], 'één.pdf');
    const form = await readForm(request(multipart(['title', 'Ünïcode'], ['file', file])));
    expect([...form]).toEqual([
      ['title', 'Ünïcode'],
      ['file', 'één.pdf'],
    ]);
    const upload = uploadOf(form, 'file');
    expect(await readFile(upload?.path ?? '', 'utf8')).toBe('inhoud');
    await removeUploads(form);
    expect(await waiting()).toEqual([]);
  });

  it('takes a file field that was left empty as absent', async () => {
    const form = await readForm(request(multipart(['file', new File([], '')])));
    expect([form.get('file'), uploadOf(form, 'file')]).toEqual([null, undefined]);
  });

  it('cuts off a file that is larger than any may be, instead of filling the disk', async () => {
    const file = new File([Buffer.alloc(LARGEST_FILE + 500_000)], 'groot.pdf');
    const form = await readForm(request(multipart(['file', file])));
    const upload = uploadOf(form, 'file');
    expect(upload?.isCut).toBe(true);
    expect((await readFile(upload?.path ?? '')).length).toBe(LARGEST_FILE + 1);
    await removeUploads(form);
  });

  it('refuses a body that breaks off, a field that is too large and too many fields, and keeps nothing', async () => {
    const type = { 'content-type': 'multipart/form-data; boundary=x' };
    const broken = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\nhalf';
    await expect(readForm(request(broken, type))).rejects.toThrow();
    await expect(readForm(request(multipart(['text', 'a'.repeat(400_000)])))).rejects.toThrow();
    const many = Array.from({ length: 600 }, (_, at): [string, string] => [`f${String(at)}`, 'x']);
    await expect(readForm(request(multipart(...many)))).rejects.toThrow();
    expect(await waiting()).toEqual([]);
  });

  it.each(['a[0]', 'a.b', 'a[', '__intent__', '__proto__', 'x'.repeat(62), 'a\0'])(
    'refuses the name %j, which none of our forms has, whatever way it is sent',
    async (name) => {
      await expect(readForm(request(new URLSearchParams([[name, 'x']])))).rejects.toThrow();
      await expect(readForm(request(multipart([name, 'x'])))).rejects.toThrow();
    },
  );

  it.each([
    ['many fields', (at: number) => `f${String(at)}`, 501],
    ['one field many times', () => 'f', 101],
    ['half a million fields', () => 'f', 300_000],
  ])('refuses %s at once', async (_, nameOf, count) => {
    const many = Array.from({ length: count }, (__, at): [string, string] => [nameOf(at), '']);
    await expect(readForm(request(new URLSearchParams(many)))).rejects.toThrow();
    if (count < 1000) await expect(readForm(request(multipart(...many)))).rejects.toThrow();
  });

  it('refuses a U+0000 in a field, and what is no form', async () => {
    await expect(readForm(request(new URLSearchParams({ name: 'a\0b' })))).rejects.toThrow('U+0000');
    await expect(readForm(request(multipart(['name', 'a\0b'])))).rejects.toThrow('U+0000');
    await expect(readForm(request('{"a":1}', { 'content-type': 'application/json' }))).rejects.toThrow();
    await expect(readForm(new Request('http://localhost/', { method: 'POST' }))).rejects.toThrow();
  });

  it('reads no more than it was told to', async () => {
    const fields = { theme: 'dark', from: `/${'x'.repeat(2_000)}` };
    await expect(readForm(request(new URLSearchParams(fields)), { largest: 1_000 })).rejects.toThrow(
      'too large',
    );
    const parts = multipart(...Object.entries(fields));
    await expect(readForm(request(parts), { largest: 1_000 })).rejects.toThrow('too large');
    expect(
      (await readForm(request(new URLSearchParams({ theme: 'dark' })), { largest: 1_000 })).get('theme'),
    ).toBe('dark');
  });
});
