import { expect, it } from 'vitest';
import { OfferSearch } from '#app/components/responses/offer-search.tsx';
import { bareHtml } from './html.ts';

const search = (sought: string, wanted?: string) =>
  bareHtml(
    <OfferSearch action="/nl/o/abc/respond/def" sought={sought} wanted={wanted} shown={50} total={8001} />,
  );

it('looks for a capability by a plain form that keeps the one that was asked for', () => {
  const page = search('sonar', 'cap1');
  expect(page).toContain('<form method="get" action="/nl/o/abc/respond/def">');
  expect(page).toContain('<input type="hidden" name="capability" value="cap1"/>');
  expect(page).toMatch(/<input[^>]*name="offer"[^>]*value="sonar"/);
  expect(page).toContain('href="/nl/o/abc/respond/def?capability=cap1"');
});

it('offers no way back to all when nothing is looked for', () => {
  expect(search('')).not.toContain('href=');
});
