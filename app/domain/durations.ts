/** Durations in milliseconds, named once; never multiplied inline. */
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const seconds = (count: number): number => count * SECOND;
export const minutes = (count: number): number => count * MINUTE;
export const hours = (count: number): number => count * HOUR;
export const days = (count: number): number => count * DAY;

/** `date` moved by `milliseconds`, which may be negative. */
export const later = (date: Date, milliseconds: number): Date => new Date(date.getTime() + milliseconds);
