import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** A page's weight on the wire, and that of all script it asks for. Throws when it is not answered with 200. */
export async function sentBytes(
  url: string,
  headers: Record<string, string>,
): Promise<{ html_bytes: number; js_bytes: number }> {
  const page = await fetchRaw(url, headers);
  const html = page.text;
  const sources = [
    ...matches(html, /<script[^>]*\ssrc="([^"]+)"/g),
    ...matches(html, /<link[^>]*\srel="modulepreload"[^>]*\shref="([^"]+)"/g),
    ...matches(html, /<link[^>]*\shref="([^"]+)"[^>]*\srel="modulepreload"/g),
    // What an inline module imports.
    ...matches(html, /(?:import|from)\s*\(?["'](\/[^"']+\.js)["']/g),
  ];
  const scripts = await Promise.all(
    [...new Set(sources)].map((source) => fetchRaw(new URL(source, url).href, headers)),
  );
  const inline = matches(html, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  const js_bytes =
    scripts.reduce((sum, { bytes }) => sum + bytes, 0) +
    inline.reduce((sum, script) => sum + Buffer.byteLength(script), 0);
  return { html_bytes: page.bytes, js_bytes };
}

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** Bytes as they come over the wire, which `fetch` would unpack. */
function fetchRaw(url: string, headers: Record<string, string>): Promise<{ bytes: number; text: string }> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.once('error', reject);
      response.once('end', () => {
        const body = Buffer.concat(pieces);
        if (response.statusCode !== 200) {
          reject(new Error(`${new URL(url).pathname} answered ${String(response.statusCode)}`));
          return;
        }
        const isPacked = response.headers['content-encoding'] === 'gzip';
        resolve({ bytes: body.length, text: (isPacked ? gunzipSync(body) : body).toString('utf8') });
      });
    }).once('error', reject);
  });
}
