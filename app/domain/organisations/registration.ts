import type { RegistrationScheme } from '#db/enums.ts';
import type { ErrorCode } from '#app/i18n/messages.ts';
import { code } from '../error-codes.ts';

/** A place in a register: which one, of which country, under which number. */
export type Registration = { country: string; scheme: RegistrationScheme; number: string };

/**
 * Shapes of the numbers. KVK: 8 digits, kept as text because of leading zeros; the register has no check digit.
 * LEI: ISO 17442, 20 characters. PIC: participant code of the EU's funding portal, 9 digits. NCAGE: NATO's code of
 * commercial and government entities (AAP-25), 5 characters. NATIONAL is any other register and has no shape.
 */
const SHAPES: Readonly<Record<RegistrationScheme, { shape: RegExp; error: ErrorCode }>> = {
  KVK: { shape: /^\d{8}$/, error: code('kvk') },
  LEI: { shape: /^[A-Z0-9]{18}\d{2}$/, error: code('lei') },
  PIC: { shape: /^\d{9}$/, error: code('pic') },
  NCAGE: { shape: /^[A-Z0-9]{5}$/, error: code('ncage') },
  NATIONAL: { shape: /^\S.{1,39}$/, error: code('format') },
};

/** The number as it is stored and compared: without the spaces, dots and dashes people type, in capitals. */
export function normaliseNumber(scheme: RegistrationScheme, number: string): string {
  const capitals = number.trim().toUpperCase();
  return scheme === 'NATIONAL' ? capitals.replace(/\s+/g, ' ') : capitals.replace(/[\s.-]/g, '');
}

/** What is wrong with a registration, per field; empty when nothing is. */
export function registrationErrors({ country, scheme, number }: Registration): {
  country?: ErrorCode;
  number?: ErrorCode;
} {
  const { shape, error } = SHAPES[scheme];
  return {
    ...(scheme === 'KVK' && country !== 'NL' ? { country: code('kvk_country') } : {}),
    ...(shape.test(normaliseNumber(scheme, number)) ? {} : { number: error }),
  };
}

/** Whether a number is unique in the world, so that the country plays no part in comparing. */
export function isWorldwide(scheme: RegistrationScheme): boolean {
  return scheme !== 'NATIONAL';
}
