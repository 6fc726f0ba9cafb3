import type { Ctx } from '../ctx.ts';
import { Forbidden, NotFound } from '../errors.ts';
import { decide, type ActionOn, type PolicyObject } from './policy.ts';
import { hasRecentSecondFactor, hasSecondFactor } from './viewer.ts';

/** Asks the policy; throws NotFound when the object does not exist for the actor, Forbidden when it may not. */
export function authorise<Subject extends PolicyObject>(
  ctx: Ctx,
  action: ActionOn<Subject>,
  object: Subject,
): void {
  const decision = decide(ctx.actor, action, object);
  if (decision.allowed) return;
  if (decision.how === 'hidden') throw new NotFound();
  throw new Forbidden(decision.reason);
}

/** For sensitive acts: the second factor was given in the last 15 minutes. Throws Forbidden otherwise. */
export function requireRecentSecondFactor(ctx: Ctx): void {
  if (ctx.actor.kind === 'system') return;
  if (ctx.actor.kind === 'visitor') throw new Forbidden('log_in');
  if (!hasSecondFactor(ctx.actor)) throw new Forbidden('set_up_second_factor');
  if (!hasRecentSecondFactor(ctx.actor, ctx.now)) throw new Forbidden('give_second_factor');
}
