const LONGEST = 150;
// Control characters, what separates folders, and marks that turn the direction of writing (a name that seems to end otherwise).
const UNSAFE = /[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu;

/** The name of a file as it may be stored and offered: without folders and unsafe characters, its ending kept. */
export function safeFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .trim();
  if (clean === '') return 'file';
  if (clean.length <= LONGEST) return clean;
  const ending = /\.[a-z0-9]{1,8}$/i.exec(clean)?.[0] ?? '';
  return clean.slice(0, LONGEST - ending.length) + ending;
}
