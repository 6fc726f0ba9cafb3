import { create } from 'qrcode';
import type { Person } from '../ctx.ts';
import { describeSecret, offeredSecret } from './time-code.server.ts';

export type OfferedSecondFactor = {
  uri: string;
  /** The secret in groups of four, to type. */
  text: string;
  /** The squares of the QR code, one string of `0` and `1` per row. */
  rows: string[];
};

/** What a person needs to put Defport into an app for codes. Writes nothing. */
export function offerSecondFactor(person: Person): OfferedSecondFactor {
  const { uri, text } = describeSecret(offeredSecret(person.userId, person.sessionId), person.email);
  const { modules } = create(uri, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (__, column) => (modules.get(row, column) ? '1' : '0')).join(''),
  );
  return { uri, text, rows };
}
