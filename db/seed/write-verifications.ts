import { eq } from 'drizzle-orm';
import { decideVerification } from '#app/domain/organisations/decide-verification.server.ts';
import { expireVerifications } from '#app/domain/organisations/expire-verifications.server.ts';
import { recordEvent } from '#app/domain/events/record-event.server.ts';
import { buildVerification } from '../build.ts';
import { organisations, verifications } from '../schema/organisations.ts';
import { ORGANISATIONS } from './organisations/index.ts';
import { ownerOf } from './owner-of.ts';
import { contextOf, daysBefore, planted, REQUEST_ID, type Planted } from './seed-context.ts';
import type { SeedOrganisation } from './seed-types.ts';

/** Verifications run for two years; these have more than half of that left. */
const VERIFIED_DAYS_AHEAD = 400;
const PROGRAMME_MANAGER = 'programme@demo.defport.example';
const BROKER = 'broker@demo.defport.example';

/** Where an organisation stands with verification: verified, waiting, refused, or never asked. */
export async function writeVerificationState(
  seed: Planted,
  key: string,
  organisation: SeedOrganisation,
): Promise<void> {
  if (organisation.verifiedBy) await writeVerification(seed, key, organisation, organisation.verifiedBy);
  else await writeVerificationRequest(seed, key, organisation);
}

async function writeVerification(
  seed: Planted,
  key: string,
  { kind, joinedDaysAgo, verificationEndedDaysAgo }: SeedOrganisation,
  method: NonNullable<SeedOrganisation['verifiedBy']>,
): Promise<void> {
  const at = daysBefore(seed.now, joinedDaysAgo - 2);
  const { id } = planted(seed.organisations, key);
  const isForProgramme = ['defence_unit', 'government', 'branch_organisation'].includes(kind);
  const ctx = await contextOf(seed, at, isForProgramme ? PROGRAMME_MANAGER : BROKER);
  const decidedBy = planted(seed.users, isForProgramme ? PROGRAMME_MANAGER : BROKER);
  const expiresOn = daysBefore(seed.now, verificationEndedDaysAgo ?? -VERIFIED_DAYS_AHEAD)
    .toISOString()
    .slice(0, 10);
  await seed.tx
    .insert(verifications)
    .values(buildVerification(id, { method, decidedBy, decidedAt: at, expiresOn }));
  await seed.tx
    .update(organisations)
    .set({ verificationState: 'verified', verifiedUntil: expiresOn })
    .where(eq(organisations.id, id));
  await recordEvent(ctx, {
    type: 'organisation.verified',
    object: { kind: 'organisation', id },
    from: 'unverified',
    to: 'verified',
    data: { method, expiresOn },
  });
}

/** It waits in the queue of those who verify. */
async function writeVerificationRequest(
  seed: Planted,
  key: string,
  { verificationAskedDaysAgo, verificationRefused }: SeedOrganisation,
): Promise<void> {
  if (verificationAskedDaysAgo === undefined) return;
  const at = daysBefore(seed.now, verificationAskedDaysAgo);
  const { id } = planted(seed.organisations, key);
  await seed.tx
    .update(organisations)
    .set({ verificationState: 'requested', verificationRequestedAt: at })
    .where(eq(organisations.id, id));
  await recordEvent(await contextOf(seed, at, ownerOf(key), key), {
    type: 'organisation.verification-requested',
    object: { kind: 'organisation', id },
    from: 'unverified',
    to: 'requested',
    data: {},
  });
  if (verificationRefused) await refuse(seed, key, verificationRefused);
}

async function refuse(
  seed: Planted,
  key: string,
  { daysAgo, reason }: NonNullable<SeedOrganisation['verificationRefused']>,
): Promise<void> {
  const ctx = await contextOf(seed, daysBefore(seed.now, daysAgo), BROKER);
  const { id } = planted(seed.organisations, key);
  const [row] = await seed.tx.select().from(organisations).where(eq(organisations.id, id));
  if (!row) throw new Error(`${key} is gone.`);
  await decideVerification(ctx, row, {
    decision: 'refuse',
    method: 'document_check',
    reason,
    version: row.version,
  });
}

/** Those that were not renewed end the day after, as by the daily job; their listings had gone up before. */
export async function endVerifications({ tx, now }: Planted): Promise<void> {
  const actor = { kind: 'system', process: 'seed' } as const;
  for (const { verificationEndedDaysAgo: ended } of Object.values(ORGANISATIONS)) {
    if (ended === undefined) continue;
    const dayAfter = daysBefore(now, ended - 1);
    await expireVerifications({ tx, actor, organisation: null, now: dayAfter, requestId: REQUEST_ID });
  }
}
