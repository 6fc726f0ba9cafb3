/** A path on this site to return to, or undefined: never another host, whatever was asked for. */
export function safePath(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('/') || value.includes('\\')) return undefined;
  const base = 'http://localhost';
  if (!URL.canParse(value, base)) return undefined;
  const { origin, pathname, search } = new URL(value, base);
  // Looked at after parsing: `/.//host` and `/<tab>/host` become `//host`, which browsers take as another site.
  return origin === base && !pathname.startsWith('//') ? pathname + search : undefined;
}
