/**
 * The four ways in which the domain says no. http maps them once to responses (404, 403, 409, 422);
 * none carries a sentence or tells more than its reader may know.
 */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** The reader may see the object but not do this. `reason` is a code. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
  constructor(readonly reason: ForbiddenReason = 'not_allowed') {
    super(reason);
  }
}

export type ForbiddenReason =
  | 'not_allowed'
  | 'log_in'
  | 'confirm_email'
  | 'set_up_second_factor'
  | 'give_second_factor'
  | 'organisation_unverified';

/** Somebody else was first: the object is no longer in the state or version that was started from. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** The input breaks a rule. Codes per field name; the empty name is the form as a whole. */
export class Invalid extends Error {
  override readonly name = 'Invalid';
  constructor(readonly fields: Readonly<Record<string, readonly string[]>>) {
    super(Object.keys(fields).join(', '));
  }
}
