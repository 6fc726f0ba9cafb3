/** What the way after logging in says of a form that was posted before: kept, too large to keep, or there was none. */
export function keptStateOf(next: string | undefined): 'kept' | 'lost' | undefined {
  const [path, query] = (next ?? '').split('?', 2);
  if (!path || !/^\/\w\w\/login\/continue$/.test(path)) return undefined;
  return new URLSearchParams(query).has('post') ? 'kept' : 'lost';
}
