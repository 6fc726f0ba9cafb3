const LONGEST_WORD = 24;

/** The path of a request as it may be logged: without its query, and without tokens or addresses inside it. */
export function loggedPath(url: string): string {
  const [path = '/'] = url.split(/[?#]/, 1);
  return path
    .split('/')
    .map((part) => (isSecret(part) ? '…' : part))
    .join('/');
}

function isSecret(part: string): boolean {
  if (/@|%40/i.test(part)) return true;
  // Words of our own routes and file names have a dash or a dot in places; a token is one long run.
  return part.split(/[-.]/).some((run) => run.length > LONGEST_WORD);
}
