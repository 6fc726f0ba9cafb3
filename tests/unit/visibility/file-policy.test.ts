import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/ctx.ts';
import { safeFileName } from '#app/domain/files/file-name.ts';
import type { FilePurpose } from '#app/domain/files/purposes.ts';
import { decide, type FileFacts } from '#app/domain/visibility/policy.ts';
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
  purpose: FilePurpose,
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

describe('the name of a file', () => {
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
