import { describe, expect, it } from 'vitest';
import { database } from '#db/pool.ts';
import { later, minutes } from '#app/domain/durations.ts';
import { Conflict, Forbidden, NotFound } from '#app/domain/errors.ts';
import { getOrganisationProfile } from '#app/domain/organisations/get-organisation-profile.server.ts';
import { listCertificates } from '#app/domain/organisations/list-records.server.ts';
import { saveCertificate } from '#app/domain/organisations/save-certificate.server.ts';
import { verifyCertificate } from '#app/domain/organisations/verify-certificate.server.ts';
import {
  ctxOf,
  makeMember,
  makeOfficial,
  makeOrganisation,
  makeUser,
  transact,
} from '#tests/support/acting.ts';

async function withCertificate() {
  const organisation = await makeOrganisation({ audience: 'public' });
  const owner = await makeMember(organisation);
  const save = async (id?: string) =>
    transact(await ctxOf(owner, organisation), (ctx) =>
      saveCertificate(ctx, { id, scheme: 'ISO-9001', number: 'NL-1' }),
    );
  await save();
  const read = async () => {
    const [row] = await listCertificates(database(), organisation.id);
    if (!row) throw new Error('no certificate');
    return row;
  };
  return { organisation, owner, save, read };
}

describe('a certificate', () => {
  it('is checked as it was seen, by somebody with a recent second factor', async () => {
    const { organisation, save, read } = await withCertificate();
    const { publicId: id, version: seen } = await read();
    await save(id);
    const broker = await makeOfficial('broker');
    const check = async (version: number, secondFactorAt = new Date()) =>
      transact(await ctxOf(broker, undefined, { secondFactorAt }), (ctx) =>
        verifyCertificate(ctx, organisation, { id, version }),
      );
    await expect(check(seen)).rejects.toBeInstanceOf(Conflict);
    await expect(check(seen + 1, later(new Date(), -minutes(16)))).rejects.toEqual(
      new Forbidden('give_second_factor'),
    );
    await check(seen + 1);
    expect((await read()).verifiedAt).not.toBeNull();
  });

  it('is not checked as one of another organisation', async () => {
    const { read } = await withCertificate();
    const { publicId: id, version } = await read();
    const other = await makeOrganisation();
    const broker = await ctxOf(await makeOfficial('broker'));
    await expect(
      transact(broker, (ctx) => verifyCertificate(ctx, other, { id, version })),
    ).rejects.toBeInstanceOf(NotFound);
  });

  it('tells of its number and file only to who may read documents', async () => {
    const { organisation, owner } = await withCertificate();
    const shown = async (user: { id: string }) =>
      (await getOrganisationProfile(await ctxOf(user), organisation)).certificates[0];
    expect(await shown(owner)).toMatchObject({ number: 'NL-1' });
    expect(await shown(await makeUser())).toMatchObject({ number: '', fileName: null, fileScan: null });
  });
});
