import { env } from '#app/env.server.ts';
import type { Operator } from '#app/i18n/nl/static.ts';

/** Who runs this site and where to reach them, as the settings say. */
export function operator(): Operator {
  return {
    name: env.OPERATOR_NAME,
    email: env.CONTACT_EMAIL,
    privacyEmail: env.PRIVACY_EMAIL ?? env.CONTACT_EMAIL,
    security: env.SECURITY_CONTACT,
    languageModel: modelHost(),
  };
}

/** Where the configured embedding model runs; OpenAI where no address is set. */
function modelHost(): string | null {
  if (!env.embedder) return null;
  return env.embedder.url === undefined ? 'OpenAI' : new URL(env.embedder.url).host;
}
