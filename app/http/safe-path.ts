/** A path on this site to return to, or undefined: never another host, whatever was asked for. */
export function safePath(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('/')) return undefined;
  const base = 'http://localhost';
  if (!URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  return url.origin === base && !value.startsWith('//') && !value.includes('\\')
    ? url.pathname + url.search
    : undefined;
}
