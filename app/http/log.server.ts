import { type Logger, pino } from 'pino';
import { env } from '#app/env.server.ts';
import { describeError } from './describe-error.ts';

/**
 * The log of this process: JSON lines on standard output. It holds no personal data: no names, addresses (of mail,
 * post or network), query strings, bodies, cookies or tokens. Objects are named by id.
 */
export const log: Logger = pino({
  level: env.LOG_LEVEL,
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: ['email', 'password', 'token', 'cookie', 'authorization', '*.email', '*.password', '*.token'],
  serializers: { err: describeError },
});
