import { describe, expect, it } from 'vitest';
import { ErrorPage } from '#app/components/layout/error-page.tsx';
import { OrganisationSwitch } from '#app/components/layout/organisation-switch.tsx';
import { PageShell } from '#app/components/layout/page-shell.tsx';
import { SiteHeader, type SiteHeaderProps } from '#app/components/layout/site-header.tsx';
import { ThemeForm } from '#app/components/layout/theme-form.tsx';
import { bareHtml, bareText } from './html.ts';

const header: SiteHeaderProps = {
  homeHref: '/nl',
  name: 'Defport',
  search: { action: '/nl/search', label: 'Zoek', submitLabel: 'Zoeken' },
  navigation: {
    label: 'Hoofdmenu',
    menuLabel: 'Menu',
    items: [
      { href: '/nl/challenges', label: 'Behoeften', current: true },
      { href: '/nl/capabilities', label: 'Aanbod' },
    ],
  },
  language: { href: '/en/challenges', code: 'en', label: 'English' },
};

describe('SiteHeader', () => {
  it('searches by address, so that it works without script', () => {
    expect(bareText(<SiteHeader {...header} />)).toContain(
      '<form role="search" action="/nl/search"><input type="search" name="q" maxLength="300" aria-label="Zoek" placeholder="Zoek"/>' +
        '<button type="submit"><span>Zoeken</span></button></form>',
    );
  });

  it('leaves its search out where the page has one itself', () => {
    expect(bareText(<SiteHeader {...header} search={undefined} />)).not.toContain('role="search"');
  });

  it('links to this page in the other language', () => {
    expect(bareText(<SiteHeader {...header} />)).toContain(
      '<a href="/en/challenges" hrefLang="en" lang="en" aria-label="English"><span aria-hidden="true">en</span></a>',
    );
  });

  it('marks the current page', () => {
    expect(bareHtml(<SiteHeader {...header} />)).toContain(
      '<a href="/nl/challenges" aria-current="page">Behoeften</a>',
    );
  });

  it('logs out by a post', () => {
    const account = {
      label: 'Account van',
      name: 'Marieke',
      items: [{ href: '/nl/notifications', label: 'Berichten', count: 3 }],
      logOut: { action: '/nl/logout', label: 'Uitloggen', values: { token: 't' } },
    };
    expect(bareText(<SiteHeader {...header} account={account} />)).toContain(
      '<details name="header-menu"><summary><span><span>Account van </span>Marieke</span></summary><div>' +
        '<ul><li><a href="/nl/notifications">Berichten<span>3</span></a></li></ul>' +
        '<form method="post" action="/nl/logout"><input type="hidden" name="token" value="t"/>' +
        '<button type="submit">Uitloggen</button></form></div></details>',
    );
  });
});

describe('OrganisationSwitch', () => {
  const radarwerk = { href: '/nl/o/1', label: 'Radarwerk', current: true };

  it('leads to the other organisations', () => {
    const options = [radarwerk, { href: '/nl/o/2', label: 'Sensorlab' }];
    expect(bareText(<OrganisationSwitch label="Namens" name="Radarwerk" options={options} />)).toBe(
      '<details name="header-menu"><summary><span><span>Namens </span><strong>Radarwerk</strong></span></summary><div><ul>' +
        '<li><a href="/nl/o/1" aria-current="page">Radarwerk</a></li><li><a href="/nl/o/2">Sensorlab</a></li></ul></div></details>',
    );
  });

  it('leads to the one there is', () => {
    expect(bareText(<OrganisationSwitch label="Namens" name="Radarwerk" options={[radarwerk]} />)).toBe(
      '<a href="/nl/o/1"><span><span>Namens </span><strong>Radarwerk</strong></span></a>',
    );
  });
});

it('ThemeForm says which theme is chosen', () => {
  const options = [
    { value: 'system' as const, label: 'Systeem' },
    { value: 'dark' as const, label: 'Donker' },
  ];
  expect(bareHtml(<ThemeForm action="/theme" label="Weergave" current="dark" options={options} />)).toBe(
    '<form method="post" action="/theme"><fieldset><legend>Weergave</legend>' +
      '<button type="submit" name="theme" value="system" aria-pressed="false">Systeem</button>' +
      '<button type="submit" name="theme" value="dark" aria-pressed="true">Donker</button></fieldset></form>',
  );
});

it('PageShell lets the keyboard skip to the content', () => {
  const html = bareHtml(
    <PageShell
      skipLabel="Naar de inhoud"
      header={header}
      footer={{ name: 'Defport', about: 'Over', groups: [] }}
    >
      <h1>Titel</h1>
    </PageShell>,
  );
  expect(html.startsWith('<div><a href="#content" data-print="no">Naar de inhoud</a><header')).toBe(true);
  expect(html).toContain('<main id="content" tabindex="-1"><h1>Titel</h1></main>');
  expect(html).not.toContain('<script');
  expect(html).not.toContain('style=');
});

it('ErrorPage names the request, for who asks for help', () => {
  expect(
    bareHtml(
      <ErrorPage status={404} title="Niet gevonden" requestId={{ label: 'Kenmerk', value: 'r-1' }}>
        Het adres klopt niet.
      </ErrorPage>,
    ),
  ).toBe(
    '<div><div><h1><span>404</span>Niet gevonden</h1><div>Het adres klopt niet.</div></div><p>Kenmerk <code>r-1</code></p></div>',
  );
});
