import { createHash, randomBytes } from 'node:crypto';

/** A token for the link in an invitation: 256 random bits. Only its hash is stored. */
export const newInvitationToken = (): string => randomBytes(32).toString('base64url');

export const hashInvitationToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');
