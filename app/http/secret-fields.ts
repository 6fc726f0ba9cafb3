/** Fields whose value is never sent back to the page nor kept: the person types it again. */
export const SECRET_FIELDS: readonly string[] = ['password', 'newPassword', 'currentPassword', 'oneTimeCode'];
