import { ORGANISATION_ROLES, VERIFICATION_METHODS } from '#db/enums.ts';
import { code, z } from '../error-codes.ts';
import { day, version } from '../field-rules.ts';

/** An invitation to an address. */
export const invitationSchema = z.object({
  email: z.email().max(254),
  role: z.enum(ORGANISATION_ROLES),
});

/** Another role for a member; `id` is the public id of the membership. */
export const memberRoleSchema = z.object({
  id: z.string().min(1).max(40),
  role: z.enum(ORGANISATION_ROLES),
});

/** The answer to somebody who asked to join. */
export const joinAnswerSchema = z.object({
  id: z.string().min(1).max(40),
  answer: z.enum(['accept', 'decline']),
  role: z.enum(ORGANISATION_ROLES),
});
export type JoinAnswer = z.output<typeof joinAnswerSchema>;

/** A mandate for a branch organisation or regional development agency, by its public id. */
export const mandateSchema = z.object({ broker: z.string().min(1).max(40) });

/** A mark of verification on a certificate or earlier project; `version` is the one that was seen. */
export const recordCheckSchema = z.object({ id: z.string().min(1).max(40), version });
export type RecordCheck = z.output<typeof recordCheckSchema>;

/**
 * A decision on verification. A refusal says why, because the organisation reads it. `version` is that of the facts the
 * decision was taken on.
 */
export const verificationSchema = z
  .object({
    version,
    decision: z.enum(['verify', 'refuse']),
    method: z.enum(VERIFICATION_METHODS),
    reason: z.string().trim().max(2000).optional(),
    expiresOn: day.optional(),
  })
  .superRefine(({ decision, reason }, context) => {
    if (decision === 'refuse' && !reason) {
      context.addIssue({ code: 'custom', path: ['reason'], message: code('required') });
    }
  });
export type VerificationDecision = z.output<typeof verificationSchema>;
