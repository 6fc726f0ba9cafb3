import { env } from '#app/env.server.ts';
import type { Operator } from '#app/i18n/nl/static.ts';

/** Who runs this site and where to reach them, as the settings say. */
export function operator(): Operator {
  return {
    name: env.OPERATOR_NAME,
    email: env.CONTACT_EMAIL,
    privacyEmail: env.PRIVACY_EMAIL ?? env.CONTACT_EMAIL,
    security: env.SECURITY_CONTACT,
  };
}

/** Whether texts and searches go to a language model that the operator configured. */
export const usesLanguageModel = (): boolean => env.embedder !== undefined;
