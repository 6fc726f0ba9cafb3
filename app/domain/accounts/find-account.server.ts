import { eq } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import type { Ctx } from '../ctx.ts';

/** The account of a mail address (lower case), disabled ones too; undefined when there is none. */
export async function findAccount(ctx: Ctx, email: string) {
  const [user] = await ctx.tx.select().from(users).where(eq(users.email, email));
  return user;
}

/** The account row of a person, with what a page never shows (hashes); undefined when it is gone. */
export async function findOwnAccount(ctx: Ctx, userId: string) {
  const [user] = await ctx.tx.select().from(users).where(eq(users.id, userId));
  return user;
}
