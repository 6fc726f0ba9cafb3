import { sql, type SQL } from 'drizzle-orm';
import { organisations } from '#db/schema/organisations.ts';

/**
 * The SQL form of `isVerified`, over `organisations`: true or false (also without a row, in a left join). Whoever asks
 * in a query whether an organisation is verified, asks here.
 */
export function isVerifiedNow(): SQL<boolean> {
  return sql<boolean>`(coalesce(${organisations.verificationState}, '') = 'verified'
    and (${organisations.verifiedUntil} is null
      or ${organisations.verifiedUntil} >= (now() at time zone 'Europe/Amsterdam')::date))`;
}
