import { LOGINS } from './people.ts';

/** Who acts for an organisation: the first login that owns it, else its owner in the background. */
export function ownerOf(key: string): string {
  const login = LOGINS.find(({ memberOf }) =>
    memberOf?.some(({ organisation, role }) => organisation === key && role === 'owner'),
  );
  return login?.email ?? `owner of ${key}`;
}

/** Who releases what the owner of a Defensie unit asks: another login who may, else its second in the background. */
export function secondOf(key: string): string {
  const login = LOGINS.find(
    ({ email, memberOf }) =>
      email !== ownerOf(key) &&
      memberOf?.some(({ organisation, role }) => organisation === key && role === 'submitter'),
  );
  return login?.email ?? `second of ${key}`;
}
