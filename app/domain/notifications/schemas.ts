import { NOTIFICATION_CHANNELS, type NotificationChannel } from '#db/enums.ts';
import { z } from '../error-codes.ts';
import { NOTIFIED, type NotifiedType } from '../events/consequences.ts';

type FieldName = string;

/** The name of a kind's field in a form: points would make a nested field of it. */
export const fieldOf = (kind: NotifiedType): FieldName => kind.replaceAll(/[.-]/g, '_');

export const kindOfField = (field: FieldName): NotifiedType | undefined =>
  NOTIFIED.find((kind) => fieldOf(kind) === field);

/** A channel per kind; which kinds a person may set, the verb decides. */
export const preferencesSchema = z.object(
  Object.fromEntries(NOTIFIED.map((kind) => [fieldOf(kind), z.enum(NOTIFICATION_CHANNELS).optional()])),
);

/** Preferences as values of the form's fields. */
export function channelFields(
  preferences: Partial<Record<NotifiedType, NotificationChannel>>,
): Record<FieldName, NotificationChannel> {
  return Object.fromEntries(
    NOTIFIED.flatMap((kind) => {
      const channel = preferences[kind];
      return channel ? [[fieldOf(kind), channel]] : [];
    }),
  );
}
