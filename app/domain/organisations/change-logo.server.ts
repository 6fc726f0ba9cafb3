import type { Readable } from 'node:stream';
import { eq } from 'drizzle-orm';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { removeFile } from '../files/remove-file.server.ts';
import { storeFile } from '../files/store-file.server.ts';
import { getOrganisationToEdit } from './edit-identity.server.ts';

/** Gives the acting organisation another logo; without a file it has none afterwards. */
export async function changeLogo(ctx: Ctx, file?: { name: string; stream: Readable }): Promise<void> {
  const organisation = await getOrganisationToEdit(ctx);
  const object = { kind: 'organisation', id: organisation.id } as const;
  const stored = file
    ? await storeFile(ctx, { owner: object, purpose: 'logo', field: 'logo', ...file })
    : undefined;
  if (organisation.logoFileId !== null) await removeFile(ctx, organisation.logoFileId);
  await ctx.tx
    .update(organisations)
    .set({ logoFileId: stored?.id ?? null })
    .where(eq(organisations.id, organisation.id));
  await recordEvent(ctx, { type: 'organisation.logo-changed', object, data: {} });
}
