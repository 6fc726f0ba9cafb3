import { describe, expect, test } from 'vitest';
import { LOCALES } from '#db/enums.ts';
import { NOTIFIED } from '#app/domain/events/consequences.ts';
import { writeMail } from '#app/mail/index.ts';
import { messageIdOf } from '#app/mail/transport.server.ts';

const SITE = { name: 'Defport', url: 'https://defport.example' };
const FACTS = {
  organisation: 'Golfslag BV',
  broker: 'Schakel',
  person: 'Anna',
  listing: 'Radar',
  role: 'broker',
  until: '21 december 2026',
  count: '3',
};

describe('a notification by mail', () => {
  test.each(NOTIFIED.flatMap((kind) => LOCALES.map((locale) => [kind, locale] as const)))(
    'about %s in %s says what happened, without gaps',
    (kind, locale) => {
      const path = `/${locale}/notifications/k3f92qx`;
      const { subject, text, html } = writeMail(
        { template: 'notification', data: { name: 'Zoë', kind, data: FACTS, path } },
        locale,
        SITE,
      );
      expect(subject).not.toBe('');
      expect(text).toContain(`https://defport.example${path}`);
      expect(html).toContain(`href="https://defport.example${path}"`);
      expect(`${subject}${text}${html}`).not.toMatch(/undefined|null|\[object/);
    },
  );
});

describe('a digest', () => {
  const digest = (items: number, more: number) =>
    writeMail(
      {
        template: 'digest',
        data: {
          name: 'Zoë',
          items: Array.from({ length: items }, () => ({
            kind: 'member.joined' as const,
            data: FACTS,
            path: '/nl/notifications/k3f92qx',
            at: '2026-06-01T12:00:00Z',
          })),
          more,
          path: '/nl/notifications',
        },
      },
      'nl',
      SITE,
    );

  test('counts what it lists and what it leaves out', () => {
    expect(digest(1, 0).subject).toBe('1 nieuwe melding op Defport');
    expect(digest(25, 5).subject).toBe('30 nieuwe meldingen op Defport');
    expect(digest(25, 5).text).toContain('En nog 5 meldingen.');
    expect(digest(1, 0).text).not.toContain('En nog');
  });

  test('tells the time in the Netherlands', () => {
    expect(digest(1, 0).text).toContain('1 juni 2026 om 14:00');
  });
});

describe('every mail', () => {
  const { html, text } = writeMail(
    {
      template: 'notification',
      data: {
        name: '<script>alert(1)</script>',
        kind: 'organisation.verified',
        data: { organisation: '"><img src=x>' },
        path: '/en/notifications/1',
      },
    },
    'en',
    SITE,
  );

  test('shows what people wrote as text, never as markup', () => {
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;script&gt;');
  });

  test('asks no other machine for anything: no pictures, styles or scripts from elsewhere', () => {
    expect(html).not.toMatch(/<(img|link|script|iframe)|url\(|@import/);
  });

  test('says why it came, in both parts', () => {
    expect(html).toContain('You can change this in your account.');
    expect(text).toContain('You can change this in your account.');
  });
});

test('different keys never share a Message-ID', () => {
  const keys = ['digest:1', 'digest.1', 'digest=3a1', 'digest-1', 'a@b', 'a=40b'];
  const ids = keys.map((key) => messageIdOf(key, 'https://defport.example'));
  expect(new Set(ids).size).toBe(keys.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9.=-]+@defport\.example$/);
});
