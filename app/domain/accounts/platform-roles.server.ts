import { PLATFORM_ROLES, type PlatformRole } from '#db/enums.ts';
import { env } from '#app/env.server.ts';

/** The roles that can be granted here; the developer reads the mailbox of the demonstration, and exists only there. */
export function grantableRoles(): PlatformRole[] {
  return PLATFORM_ROLES.filter((role) => role !== 'developer' || env.DEMO);
}
