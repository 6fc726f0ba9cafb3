import { describe, expect, it } from 'vitest';
import * as enums from '#db/enums.ts';
import { AreaBadge } from '#app/components/ui/area-badge.tsx';
import { AREA_CLASSES, AREA_PATHS } from '#app/components/ui/area.ts';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { classNames } from '#app/components/ui/class-names.ts';
import { Icon } from '#app/components/ui/icon.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { Pagination, pagesToShow } from '#app/components/ui/pagination.tsx';
import { UserText } from '#app/components/ui/prose.tsx';
import { hasOwnLook, StatusBadge } from '#app/components/ui/status-badge.tsx';
import { Steps } from '#app/components/ui/steps.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { Tabs } from '#app/components/ui/tabs.tsx';
import { Timeline } from '#app/components/ui/timeline.tsx';
import { bareHtml, bareText } from './html.ts';

it('classNames joins what is set', () => {
  expect(classNames('a', false, undefined, 'b')).toBe('a b');
  expect(classNames(undefined)).toBeUndefined();
});

describe('Button', () => {
  it('submits, with its name and value', () => {
    expect(
      bareHtml(
        <Button name="intent" value="publish">
          Publiceren
        </Button>,
      ),
    ).toBe('<button name="intent" value="publish" type="submit">Publiceren</button>');
  });

  it('as a link goes somewhere', () => {
    expect(bareHtml(<ButtonLink href="/nl">Verder</ButtonLink>)).toBe('<a href="/nl">Verder</a>');
  });
});

describe('Icon', () => {
  it('is hidden when a text says the same', () => {
    expect(bareHtml(<Icon name="check" />)).toContain(' aria-hidden="true">');
  });

  it('is an image with a name when it stands alone', () => {
    expect(bareHtml(<Icon name="check" label="Ja" />)).toContain(' role="img" aria-label="Ja">');
  });
});

describe('Notice', () => {
  it.each([
    ['success', true, '<div role="status"><div><p>Bewaard</p></div></div>'],
    ['error', true, '<div role="alert"><div><p>Bewaard</p></div></div>'],
    ['error', false, '<div><div><p>Bewaard</p></div></div>'],
  ] as const)('%s, outcome of an act: %s', (tone, announce, html) => {
    expect(bareText(<Notice tone={tone} announce={announce} title="Bewaard" />)).toBe(html);
  });
});

describe('badges', () => {
  it('tell an area by text next to a hidden drawing', () => {
    expect(bareText(<AreaBadge code="SEN" label="Sensoren" />)).toBe('<span>Sensoren</span>');
    expect(bareText(<AreaBadge code="SEN" label="Sensoren" href="/nl/x" />)).toBe(
      '<a href="/nl/x">Sensoren</a>',
    );
  });

  it('have a colour and a drawing of its own for every area', () => {
    expect(Object.keys(AREA_CLASSES)).toEqual([...enums.AREA_CODES]);
    expect(new Set(Object.values(AREA_PATHS)).size).toBe(enums.AREA_CODES.length);
  });

  it('tell a status by text', () => {
    expect(bareText(<StatusBadge status="in_review" label="Ter beoordeling" />)).toBe(
      '<span>Ter beoordeling</span>',
    );
  });

  it('have a look for every status that is stored', () => {
    const codes = Object.entries(enums)
      .filter(([name]) => /_(STATUSES|STATES)$/.test(name))
      .flatMap(([, values]) => [...values]);
    expect(codes.filter((code) => !hasOwnLook(code))).toEqual([]);
    expect(hasOwnLook('no_such_status')).toBe(false);
  });
});

it('Table names its rows and columns, and repeats the header beside each value', () => {
  expect(
    bareHtml(
      <Table
        caption="Reacties"
        rows={[{ name: 'Sensorlab', trl: 4 }]}
        rowKey={(row) => row.name}
        columns={[
          { key: 'name', header: 'Naam', rowHeader: true, render: (row) => row.name },
          { key: 'trl', header: 'TRL', align: 'end', render: (row) => row.trl },
          { key: 'acts', header: 'Acties', headerHidden: true, render: () => 'Open' },
        ]}
      />,
    ),
  ).toBe(
    '<table role="table"><caption>Reacties</caption><thead role="rowgroup"><tr role="row">' +
      '<th role="columnheader" scope="col">Naam</th><th role="columnheader" scope="col">TRL</th>' +
      '<th role="columnheader" scope="col"><span>Acties</span></th></tr></thead><tbody role="rowgroup"><tr role="row">' +
      '<th role="rowheader" scope="row"><div>Sensorlab</div></th><td role="cell" data-label="TRL"><div>4</div></td>' +
      '<td role="cell"><div>Open</div></td></tr></tbody></table>',
  );
});

describe('Pagination', () => {
  it.each([
    [1, 1, [1]],
    [1, 5, [1, 2, 'gap', 5]],
    [3, 5, [1, 2, 3, 4, 5]],
    [4, 12, [1, 2, 3, 4, 5, 'gap', 12]],
    [6, 12, [1, 'gap', 5, 6, 7, 'gap', 12]],
    [12, 12, [1, 'gap', 11, 12]],
  ])('on page %i of %i', (page, pageCount, shown) => {
    expect(pagesToShow(page, pageCount)).toEqual(shown);
  });

  const texts = { label: 'Pagina’s', previousLabel: 'Vorige', nextLabel: 'Volgende' };
  const pages = { hrefFor: (page: number) => `?page=${page}`, pageLabel: (page: number) => `Pagina ${page}` };

  it('links to the neighbours', () => {
    expect(bareText(<Pagination {...texts} {...pages} page={2} pageCount={3} />)).toBe(
      '<nav aria-label="Pagina’s"><a href="?page=1" rel="prev">Vorige</a><ol>' +
        '<li><a href="?page=1" aria-label="Pagina 1">1</a></li>' +
        '<li><a href="?page=2" aria-label="Pagina 2" aria-current="page">2</a></li>' +
        '<li><a href="?page=3" aria-label="Pagina 3">3</a></li></ol><a href="?page=3" rel="next">Volgende</a></nav>',
    );
  });

  it('is not there for one page', () => {
    expect(bareHtml(<Pagination {...texts} {...pages} page={1} pageCount={1} />)).toBe('');
  });
});

it('Card links its title, in the language of the title', () => {
  expect(
    bareHtml(<Card title="Acoustic sensor" lang="en" href="/nl/c/1" headingLevel={2} meta="Sensorlab" />),
  ).toBe('<article><h2 lang="en"><a href="/nl/c/1">Acoustic sensor</a></h2><div>Sensorlab</div></article>');
});

it('Tabs mark the current view', () => {
  const items = [
    { href: '/a', label: 'Alles', current: true },
    { href: '/b', label: 'Reacties', count: 4 },
  ];
  expect(bareHtml(<Tabs label="Onderdelen" items={items} />)).toBe(
    '<nav aria-label="Onderdelen"><ul><li><a href="/a" aria-current="page">Alles</a></li>' +
      '<li><a href="/b">Reacties<span>4</span></a></li></ul></nav>',
  );
});

it('Breadcrumbs end at the page itself', () => {
  expect(
    bareText(<Breadcrumbs label="Pad" items={[{ href: '/nl', label: 'Voorpagina' }, { label: 'Radar' }]} />),
  ).toBe(
    '<nav aria-label="Pad"><ol><li><a href="/nl">Voorpagina</a></li><li><span aria-current="page">Radar</span></li></ol></nav>',
  );
});

it('Steps say in words what is done', () => {
  expect(
    bareText(
      <Steps
        label="Voortgang"
        doneLabel="klaar"
        current={1}
        steps={[{ label: 'Een', href: '/1' }, { label: 'Twee' }]}
      />,
    ),
  ).toBe(
    '<ol aria-label="Voortgang"><li><span aria-hidden="true"></span><a href="/1">Een</a><span>(klaar)</span></li>' +
      '<li aria-current="step"><span aria-hidden="true">2</span><span>Twee</span></li></ol>',
  );
});

it('Timeline keeps the order of time', () => {
  expect(
    bareHtml(
      <Timeline
        items={[{ key: '1', when: '1 maart', title: 'Open', state: 'current', children: 'Tot 28 maart' }]}
      />,
    ),
  ).toBe(
    '<ol><li aria-current="step"><span aria-hidden="true"></span><p>1 maart</p><p>Open</p><div>Tot 28 maart</div></li></ol>',
  );
});

it('UserText makes paragraphs and interprets nothing', () => {
  expect(bareHtml(<UserText text={'Een <b>sensor</b>.\n\n \nTwee\nregels.\n'} lang="nl" />)).toBe(
    '<div lang="nl"><p>Een &lt;b&gt;sensor&lt;/b&gt;.</p><p>Twee\nregels.</p></div>',
  );
});
