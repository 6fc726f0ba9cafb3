import { DEMONSTRATION_SECRET } from '#db/seed/demonstration-secret.ts';
import { DEMONSTRATION_PASSWORD, LOGINS } from '#db/seed/people.ts';

/** The logins of the demonstration for the terminal: one line per role, then what they share. */
export function describeLogins(): string {
  const width = Math.max(...LOGINS.map(({ email }) => email.length)) + 2;
  return [
    'Log in as',
    ...LOGINS.map(
      ({ email, part, hasSecondFactor }) => `  ${email.padEnd(width)}${part}${hasSecondFactor ? ' *' : ''}`,
    ),
    `Password of all: ${DEMONSTRATION_PASSWORD}`,
    `* asks for a second factor: the page shows the code (secret for an app: ${DEMONSTRATION_SECRET})`,
  ].join('\n');
}
