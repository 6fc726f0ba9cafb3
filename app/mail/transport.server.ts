import { createTransport } from 'nodemailer';
import { seconds } from '#app/domain/durations.ts';
import type { Message } from './message.ts';

/** A mail ready to go out. */
export type Letter = { messageId: string; from: string; to: string; message: Message };

/** The mail server refuses this letter for good (5xx): trying again would not help. */
export class LetterRefused extends Error {
  override readonly name = 'LetterRefused';
  constructor(readonly responseCode: number) {
    super(`refused with ${String(responseCode)}`);
  }
}

const PATIENCE = seconds(15);

/**
 * Hands a letter to the mail server at `smtpUrl`. Throws LetterRefused when the server will never take it; any other
 * error (no connection, 4xx) is worth another try.
 */
export async function sendLetter(smtpUrl: string, { messageId, from, to, message }: Letter): Promise<void> {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  });
  try {
    await transport.sendMail({
      messageId: `<${messageId}>`,
      from,
      to,
      subject: message.subject,
      text: message.text,
      html: message.html,
      // Told to other machines: no holiday replies, please (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } catch (error) {
    const { responseCode } = error as { responseCode?: number };
    if (responseCode !== undefined && responseCode >= 500) throw new LetterRefused(responseCode);
    throw error;
  } finally {
    transport.close();
  }
}

/** A Message-ID that follows from the mail's key, so that a mail sent twice is recognised as one (RFC 5322, 3.6.4). */
export function messageIdOf(key: string, siteUrl: string): string {
  const local = key.replaceAll(/[^a-z0-9-]/gi, (character) =>
    character === ':' ? '.' : `=${character.codePointAt(0)?.toString(16) ?? ''}`,
  );
  return `${local}@${new URL(siteUrl).hostname}`;
}
