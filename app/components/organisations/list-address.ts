/** The address of a page of a list: its path with the filters; what is not set and page 1 are left out. */
export function listAddress(
  path: string,
  filter: Readonly<Record<string, string | number | undefined>>,
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value !== undefined && !(name === 'page' && value === 1)) parameters.set(name, String(value));
  }
  const search = parameters.toString();
  return search === '' ? path : `${path}?${search}`;
}
