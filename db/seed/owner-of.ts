import { LOGINS } from './people.ts';

/** Who acts for an organisation: the first login that owns it, else its owner in the background. */
export function ownerOf(key: string): string {
  const login = LOGINS.find(({ memberOf }) =>
    memberOf?.some(({ organisation, role }) => organisation === key && role === 'owner'),
  );
  return login?.email ?? `owner of ${key}`;
}
