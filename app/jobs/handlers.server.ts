import type { JobTask } from '#app/domain/events/jobs.ts';
import { chainNewEvents } from './chain-events.server.ts';
import type { Handler } from './job-context.server.ts';
import { sendMail } from './send-mail.server.ts';

/** One handler per task. */
export const HANDLERS: { readonly [Task in JobTask]?: Handler<Task> } = {
  'send-mail': sendMail,
  'chain-events': chainNewEvents,
};
