import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '#db/pool.ts';
import { Conflict, Forbidden, Invalid } from '#app/domain/errors.ts';
import { addRegistration } from '#app/domain/organisations/add-registration.server.ts';
import { addSite } from '#app/domain/organisations/add-site.server.ts';
import { editProfile } from '#app/domain/organisations/edit-profile.server.ts';
import { getProfile } from '#app/domain/organisations/get-profile.server.ts';
import { listSites } from '#app/domain/organisations/list-registrations.server.ts';
import type { Profile } from '#app/domain/organisations/profile-schemas.ts';
import { removeSite } from '#app/domain/organisations/remove-site.server.ts';
import { ctxOf, makeMember, makeOrganisation, transact } from '#tests/support/acting.ts';
import { recordedOn } from '#tests/support/recorded.ts';

let organisation: Awaited<ReturnType<typeof makeOrganisation>>;
let editor: Awaited<ReturnType<typeof makeMember>>;

beforeEach(async () => {
  organisation = await makeOrganisation({ verificationState: 'unverified', verifiedUntil: null });
  editor = await makeMember(organisation, 'editor');
});

const input = (over: Partial<Profile> = {}): Profile => ({
  version: 1,
  name: organisation.name,
  kind: 'sme',
  country: 'NL',
  province: 'NL-ZH',
  city: 'Delft',
  languages: ['nl', 'en'],
  affiliations: ['NIDV'],
  audience: 'public',
  descriptionNl: 'Wij meten golven.',
  ...over,
});

const edit = async (profile: Profile, user = editor) =>
  transact(await ctxOf(user, organisation), (ctx) => editProfile(ctx, profile));

const profile = async () => getProfile(await ctxOf(editor, organisation));

describe('editing the profile', () => {
  it('keeps facts, affiliations and the description, and records which fields changed', async () => {
    await edit(input());
    const saved = await profile();
    expect(saved.organisation).toMatchObject({
      city: 'Delft',
      province: 'NL-ZH',
      audience: 'public',
      version: 2,
    });
    expect(saved.affiliations).toEqual(['NIDV']);
    expect(saved.descriptions).toEqual([{ language: 'nl', origin: 'original', body: 'Wij meten golven.' }]);
    expect(await recordedOn(organisation.id)).toEqual(['organisation.edited']);
  });

  it('holds one original and one translation when both languages are filled in', async () => {
    await edit(input({ descriptionEn: 'We measure waves.', originalLanguage: 'en' }));
    expect((await profile()).descriptions).toEqual([
      { language: 'en', origin: 'original', body: 'We measure waves.' },
      { language: 'nl', origin: 'translation', body: 'Wij meten golven.' },
    ]);
    await edit(input({ version: 2, descriptionNl: undefined, descriptionEn: 'We measure waves.' }));
    expect((await profile()).descriptions).toEqual([
      { language: 'en', origin: 'original', body: 'We measure waves.' },
    ]);
  });

  it('refuses an edit that started from an older version, and changes nothing', async () => {
    await edit(input({ city: 'Leiden' }));
    await expect(edit(input({ city: 'Gouda', affiliations: [] }))).rejects.toBeInstanceOf(Conflict);
    const saved = await profile();
    expect([saved.organisation.city, saved.affiliations]).toEqual(['Leiden', ['NIDV']]);
  });

  it('lets one of two edits at once through', async () => {
    const outcomes = await Promise.allSettled([
      edit(input({ city: 'Leiden' })),
      edit(input({ city: 'Gouda' })),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses what is on no list, and a year to come', async () => {
    await expect(edit(input({ province: 'NL-XX' }))).rejects.toEqual(new Invalid({ province: ['choice'] }));
    await expect(edit(input({ affiliations: ['XYZ'] }))).rejects.toEqual(
      new Invalid({ affiliations: ['choice'] }),
    );
    await expect(edit(input({ foundedYear: 2999 }))).rejects.toEqual(new Invalid({ foundedYear: ['year'] }));
  });

  it('is not for readers', async () => {
    const reader = await makeMember(organisation, 'reader');
    await expect(edit(input(), reader)).rejects.toBeInstanceOf(Forbidden);
  });

  it('leaves name, kind, country and registrations alone while a verification stands on them', async () => {
    organisation = await makeOrganisation({ verificationState: 'verified' });
    editor = await makeMember(organisation, 'editor');
    const fixed = ['fixed_while_verified'];
    await expect(edit(input({ kind: 'defence_unit' }))).rejects.toEqual(new Invalid({ kind: fixed }));
    await expect(edit(input({ name: 'Ministerie van Defensie' }))).rejects.toEqual(
      new Invalid({ name: fixed }),
    );
    const registration = { country: 'NL', scheme: 'KVK', number: '55555555' } as const;
    await expect(
      transact(await ctxOf(editor, organisation), (ctx) => addRegistration(ctx, registration)),
    ).rejects.toEqual(new Invalid({ number: fixed }));
    await edit(input({ city: 'Gouda' }));
    expect((await profile()).organisation.city).toBe('Gouda');
  });
});

describe('sites', () => {
  it('are added and removed by their own organisation alone', async () => {
    await transact(await ctxOf(editor, organisation), (ctx) =>
      addSite(ctx, { kind: 'laboratory', city: 'Delft', country: 'NL', province: 'NL-ZH' }),
    );
    const [site] = await listSites(database(), organisation.id);
    const other = await makeOrganisation();
    const stranger = await makeMember(other, 'owner');
    await expect(
      transact(await ctxOf(stranger, other), (ctx) => removeSite(ctx, site?.id ?? '')),
    ).rejects.toThrow();
    await transact(await ctxOf(editor, organisation), (ctx) => removeSite(ctx, site?.id ?? ''));
    expect(await listSites(database(), organisation.id)).toEqual([]);
  });
});
