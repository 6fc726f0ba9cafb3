import { code, z } from './error-codes.ts';

/** The largest number of a Postgres integer. */
const LARGEST_WHOLE_NUMBER = 2_147_483_647;
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2200-12-31';

/** A day as `YYYY-MM-DD`, of a time in which anything here can happen; Postgres has no day in the year 0. */
export const day = z.iso
  .date(code('date'))
  .refine((value) => value >= FIRST_DAY && value <= LAST_DAY, code('date_range'));

/** The version that an edit started from. */
export const version = z.coerce.number().int(code('whole_number')).min(0).max(LARGEST_WHOLE_NUMBER);

/** Thousands as people part them: 1.500, 1 500 or 1,500. */
const PARTED_THOUSANDS = /^\d{1,3}([.,\s]\d{3})+$/;

/** A whole number from `least` to `most`; thousands may be parted. */
export const amount = (least: number, most: number) =>
  z.preprocess(
    (value) =>
      typeof value === 'string' && PARTED_THOUSANDS.test(value.trim()) ? value.replace(/\D/g, '') : value,
    z.coerce.number().int(code('whole_number')).min(least).max(most),
  );

/** A year that Postgres can hold. */
export const LAST_YEAR = Number(LAST_DAY.slice(0, 4));

/** Line ends and other characters that cannot be seen but change how a mail reads, and web addresses. */
const NOT_IN_NAMES = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]|:\/\/|www\./iu;

/**
 * The name of a person or an organisation, of so many characters. It goes into mails to people who never asked for
 * one, so it is a name and nothing else: on one line, without a web address that a mail program makes a link of.
 */
export const nameField = (least: number, most: number) =>
  z
    .string()
    .trim()
    .min(least)
    .max(most)
    .refine((value) => !NOT_IN_NAMES.test(value), code('plain_name'));
