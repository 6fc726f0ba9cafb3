import { readFileSync } from 'node:fs';
import { z } from 'zod';

import { checkEmbedder, EMBEDDER_FIELDS, embedderOf } from './embedder-settings.ts';

/**
 * The settings of this process: the only reader of process.env, parsed once.
 * A missing or malformed setting ends the process with a message that names it.
 */
const settings = z.object({
  ...EMBEDDER_FIELDS,
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  /** Jobs that one worker process runs at the same time. */
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(50).default(4),
  MEILI_URL: z.url().default('http://127.0.0.1:7700'),
  MEILI_KEY: z.string().default(''),
  /** Prepended to every index name, so that several Defports can share one Meilisearch. */
  MEILI_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]*$/i)
    .default(''),
  HOST: z.string().default('0.0.0.0'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  /** Public origin of the site, as people type it; links in mail start with it. */
  SITE_URL: z
    .url()
    .default('http://localhost:3000')
    .transform((url) => url.replace(/\/+$/, '')),
  /** Number of reverse proxies in front, for the client's address. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  /** Multiplies the attempts allowed per network address: for a site that many people reach through one address. */
  RATE_LIMIT_SCALE: z.coerce.number().min(1).max(1000).default(1),
  /** 32 random bytes, base64: encrypts second-factor secrets and kept forms, salts addresses in rate limits. */
  SECRET_KEY: z.string().optional(),
  SECRET_KEY_FILE: z.string().optional(),
  DEFPORT_DATA: z.string().default('.data'),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Defport <no-reply@defport.example>'),
  /** Who runs this site, as the contact, privacy and terms pages say it. */
  OPERATOR_NAME: z.string().default('Defport (demonstratie)'),
  CONTACT_EMAIL: z.email().default('contact@defport.example'),
  /** Where people ask about their personal data and reach the data protection officer; else CONTACT_EMAIL. */
  PRIVACY_EMAIL: z.email().optional(),
  /** Where a vulnerability is reported: a mail address or an https address. Also in security.txt. */
  SECURITY_CONTACT: z.union([z.email(), z.url({ protocol: /^https$/ })]).default('security@defport.example'),
  /** host:port of a clamd; without it files stay "not configured". */
  CLAMD: z
    .string()
    .regex(/^[^:\s]+:\d+$/)
    .optional(),
  ATTACHMENTS_UNSCANNED: z.enum(['allow', 'refuse']).default('refuse'),
  /** Shows the banner, the mailbox and the developer role of the demonstration. */
  DEMO: z
    .enum(['0', '1'])
    .default('0')
    .transform((value) => value === '1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});
const schema = settings.superRefine((given, context) => {
  checkEmbedder(given, (issue) => {
    context.addIssue(issue);
  });
});

function parse() {
  const blanksDropped = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const result = schema.safeParse(blanksDropped);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings are missing or malformed (see .env.example):\n${lines.join('\n')}`);
  }
  const { EMBEDDER_KEY_FILE: keyFile, EMBEDDER_KEY: key } = result.data;
  return {
    ...result.data,
    secretKey: secretKey(result.data),
    embedder: embedderOf(result.data, keyFile ? readFileSync(keyFile, 'utf8').trim() : key),
  };
}

function secretKey(settings: {
  SECRET_KEY?: string | undefined;
  SECRET_KEY_FILE?: string | undefined;
}): Buffer {
  const text = settings.SECRET_KEY_FILE
    ? readFileSync(settings.SECRET_KEY_FILE, 'utf8')
    : settings.SECRET_KEY;
  if (!text) throw new Error('SECRET_KEY or SECRET_KEY_FILE is missing (see .env.example).');
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== 32) throw new Error('SECRET_KEY must be 32 bytes in base64.');
  return key;
}

export const env = parse();
export type Env = typeof env;
