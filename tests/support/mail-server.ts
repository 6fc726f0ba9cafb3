import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A real mail server on this machine that keeps what it accepts. */
export type MailServer = {
  url: string;
  /** Every accepted letter, parsed, in order. */
  received: Email[];
  /** Answers to the next letters instead of accepting them; empty when all were given. */
  refusals: { code: number; text: string }[];
  /** Answers to letters wait for it while it is set. */
  gate: Promise<void> | undefined;
  /** How many letters came in, answered or not. */
  arrived: number;
  close: () => Promise<void>;
};

/** Starts a mail server on a free port. */
export async function startMailServer(): Promise<MailServer> {
  const received: Email[] = [];
  const refusals: MailServer['refusals'] = [];
  const state: Pick<MailServer, 'gate' | 'arrived'> = { gate: undefined, arrived: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const refusal = refusals.shift();
        if (refusal) {
          callback(Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
          return;
        }
        state.arrived += 1;
        void PostalMime.parse(Buffer.concat(chunks)).then(async (mail) => {
          await state.gate;
          received.push(mail);
          callback();
        });
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve();
    });
  });
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(state, {
    url: `smtp://127.0.0.1:${String(port)}`,
    received,
    refusals,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  });
}
