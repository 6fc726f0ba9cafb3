import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/ctx.ts';
import { fileNameFor, neutralName, safeFileName } from '#app/domain/files/file-name.ts';
import { LIMITS, type OrganisationFilePurpose } from '#app/domain/files/purposes.ts';
import { AUDIENCES, IDENTITIES, LISTING_STATUSES, STANDINGS } from '#db/enums.ts';
import { decide, type FileFacts, type ListingFacts } from '#app/domain/visibility/policy.ts';
import { buildMember, buildOfficial, buildPerson } from '#tests/support/people.ts';

const OWN = 'organisation-own';
const ACTORS: Record<string, Actor> = {
  visitor: { kind: 'visitor' },
  outsider: buildPerson(),
  verified: buildMember('organisation-other', 'owner'),
  defence: buildMember('organisation-other', 'reader', { defenceOrganisationIds: ['organisation-other'] }),
  broker: buildOfficial('broker'),
  programme: buildOfficial('programme_manager'),
  administrator: buildOfficial('administrator'),
  reader: buildMember(OWN, 'reader'),
  system: { kind: 'system', process: 'worker' },
};

function readers(
  purpose: OrganisationFilePurpose,
  over: { audience?: 'public' | 'verified'; isHarmless?: boolean } = {},
) {
  const { audience = 'verified', isHarmless = true } = over;
  const owner = {
    kind: 'organisation',
    id: OWN,
    organisationKind: 'sme',
    audience,
  } as const;
  const file: FileFacts = { kind: 'file', purpose, owner, isHarmless };
  return Object.keys(ACTORS).filter((name) => decide(ACTORS[name] as Actor, 'read', file).allowed);
}

describe('a file', () => {
  it('of a logo is read by who sees the organisation', () => {
    expect(readers('logo', { audience: 'public' })).toEqual(Object.keys(ACTORS));
    expect(readers('logo')).toEqual(['verified', 'defence', 'broker', 'programme', 'reader', 'system']);
  });

  it('of a certificate is read by the organisation, Defensie and those who verify', () => {
    const all = ['defence', 'broker', 'programme', 'reader', 'system'];
    expect(readers('certificate', { audience: 'public' })).toEqual(all);
    expect(readers('certificate')).toEqual(all);
  });

  it('that may be harmful is given to nobody, and does not exist for who may not read it', () => {
    expect(readers('certificate', { isHarmless: false })).toEqual(['system']);
    const owner = {
      kind: 'organisation',
      id: OWN,
      organisationKind: 'sme',
      audience: 'public',
    } as const;
    const file: FileFacts = { kind: 'file', purpose: 'certificate', owner, isHarmless: false };
    expect(decide({ kind: 'visitor' }, 'read', file)).toEqual({ allowed: false, how: 'hidden' });
    expect(decide(buildMember(OWN, 'reader'), 'read', file)).toMatchObject({ how: 'refused' });
  });
});

const LISTINGS: ListingFacts[] = LISTING_STATUSES.flatMap((status) =>
  AUDIENCES.flatMap((audience) =>
    IDENTITIES.flatMap((identity) =>
      STANDINGS.flatMap((standing) =>
        [false, true].map((hasLapsed) => ({
          kind: 'listing' as const,
          listingKind: 'capability' as const,
          organisationId: OWN,
          ...{ status, audience, identity, standing, hasLapsed },
          declaredBy: null,
        })),
      ),
    ),
  ),
);

describe('an attachment', () => {
  it.each(Object.keys(ACTORS))('is read by %s exactly where the listing is', (name) => {
    const actor = ACTORS[name] as Actor;
    const wrong = LISTINGS.filter((owner) => {
      const file: FileFacts = { kind: 'file', purpose: 'attachment', owner, isHarmless: true };
      const reading = decide(actor, 'read', owner);
      const expected = reading.allowed ? reading : { allowed: false, how: 'hidden' };
      return JSON.stringify(decide(actor, 'read', file)) !== JSON.stringify(expected);
    });
    expect(wrong).toEqual([]);
  });

  it('that may be harmful is given to nobody, and does not exist for who may not read the listing', () => {
    for (const owner of LISTINGS) {
      const file: FileFacts = { kind: 'file', purpose: 'attachment', owner, isHarmless: false };
      for (const [name, actor] of Object.entries(ACTORS)) {
        if (name === 'system') continue;
        const how = decide(actor, 'read', owner).allowed ? 'refused' : 'hidden';
        expect(decide(actor, 'read', file)).toMatchObject({ allowed: false, how });
      }
    }
  });

  it('of a draft is read by its own side alone', () => {
    const owner = LISTINGS.find((one) => one.status === 'draft') as ListingFacts;
    const file: FileFacts = { kind: 'file', purpose: 'attachment', owner, isHarmless: true };
    const names = Object.keys(ACTORS).filter((name) => decide(ACTORS[name] as Actor, 'read', file).allowed);
    expect(names).toEqual(['reader', 'system']);
  });

  it('is a document, a sheet, slides or a picture, without script', () => {
    expect(LIMITS.attachment.types.map((type) => type.split(/[./]/).at(-1))).toEqual([
      'pdf',
      'png',
      'jpeg',
      'document',
      'sheet',
      'presentation',
    ]);
  });
});

describe('the name of a file', () => {
  it.each([
    ['blad.pdf', 'application/pdf', 'blad.pdf'],
    ['FOTO.JPEG', 'image/jpeg', 'FOTO.JPEG'],
    ['blad.exe', 'application/pdf', 'blad.exe.pdf'],
    ['blad', 'application/pdf', 'blad.pdf'],
    ['x'.repeat(300), 'image/png', `${'x'.repeat(141)}.png`],
  ])('%j of type %s becomes %j', (name, type, safe) => {
    expect(fileNameFor(name, type)).toBe(safe);
  });

  it('tells only number and type where the organisation is masked', () => {
    expect(neutralName(2, 'application/pdf')).toEqual({ number: 2, ending: 'pdf' });
  });

  it.each([
    ['iso 9001.pdf', 'iso 9001.pdf'],
    ['C:\\Users\\an\\iso.pdf', 'iso.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['.htaccess', 'htaccess'],
    ['a\u0000b\r\nc.pdf', 'a b c.pdf'],
    ['', 'file'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(146)}.pdf`],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });
});
