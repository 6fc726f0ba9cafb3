import { createHmac } from 'node:crypto';
import { and, count, eq, isNull } from 'drizzle-orm';
import { customAlphabet } from 'nanoid';
import { recoveryCodes } from '#db/schema/accounts.ts';
import type { Ctx } from '../ctx.ts';
import { keyFor } from './encryption.server.ts';

const HOW_MANY = 10;
const LENGTH = 10;
/** Crockford's base 32, so that a code survives being written down: 50 bits each. */
const newCode = customAlphabet('0123456789ABCDEFGHJKMNPQRSTVWXYZ', LENGTH);

/** Makes ten new codes for a person and returns them, to be shown once; the earlier ones stop working. */
export async function renewCodes(ctx: Ctx, userId: string): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, () => newCode());
  await forgetCodes(ctx, userId);
  await ctx.tx.insert(recoveryCodes).values(codes.map((item) => ({ userId, codeHash: hashCode(item) })));
  return codes.map((item) => `${item.slice(0, LENGTH / 2)}-${item.slice(LENGTH / 2)}`);
}

/** Uses a code up; false when it is unknown or was used. */
export async function spendCode(ctx: Ctx, userId: string, code: string): Promise<boolean> {
  const plain = normalise(code);
  if (plain.length !== LENGTH) return false;
  const [used] = await ctx.tx
    .update(recoveryCodes)
    .set({ usedAt: ctx.now })
    .where(
      and(
        eq(recoveryCodes.userId, userId),
        eq(recoveryCodes.codeHash, hashCode(plain)),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ id: recoveryCodes.id });
  return used !== undefined;
}

/** How many codes a person has left. */
export async function countCodes(ctx: Ctx, userId: string): Promise<number> {
  const [row] = await ctx.tx
    .select({ left: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
  return row?.left ?? 0;
}

/** Takes all codes of a person away. */
export async function forgetCodes(ctx: Ctx, userId: string): Promise<void> {
  await ctx.tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
}

/** As typed by a person: small letters, spaces and dashes, and the letters that look like digits. */
function normalise(code: string): string {
  return code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

const hashCode = (plain: string): string =>
  createHmac('sha256', keyFor('recovery codes')).update(plain).digest('base64url');
