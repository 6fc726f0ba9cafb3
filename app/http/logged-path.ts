const LONGEST_WORD = 24;
/** Routes whose next part is a token, however short: who has it, may come in. */
const BEFORE_TOKEN = new Set(['invitations']);

/** The path of a request as it may be logged: without its query, and without tokens or addresses inside it. */
export function loggedPath(url: string): string {
  const [path = '/'] = url.split(/[?#]/, 1);
  // Names of built files are long, and nobody's.
  if (path.startsWith('/assets/')) return path;
  const parts = path.split('/');
  return parts.map((part, at) => (isSecret(part, parts[at - 1]) ? '…' : part)).join('/');
}

function isSecret(part: string, before = ''): boolean {
  if (part === '') return false;
  return part.length > LONGEST_WORD || /@|%40/i.test(part) || BEFORE_TOKEN.has(before.toLowerCase());
}
