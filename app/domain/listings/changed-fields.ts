import type { AreaCode, Audience, Identity } from '#db/enums.ts';
import type { ListingInput } from './schemas.ts';

type Before = {
  row: {
    audience: Audience;
    identity: Identity;
    trlMin: number | null;
    trlMax: number | null;
    trlHard: boolean;
  };
  texts: readonly { title: string; body: string; origin: string }[];
  areas: readonly AreaCode[];
};

/** The names of the fields that an edit changes; for the history. */
export function changedFields({ row, texts, areas }: Before, input: ListingInput): string[] {
  const text = texts.find((item) => item.origin === 'original');
  const chosen = [input.primaryArea, ...input.secondaryAreas].filter((area) => area !== undefined);
  const pairs: [string, unknown, unknown][] = [
    ['title', text?.title, input.title],
    ['body', text?.body, input.body],
    ['areas', areas.join(' '), [...new Set(chosen)].join(' ')],
    ['trl', [row.trlMin, row.trlMax].join('-'), [input.trlMin ?? null, input.trlMax ?? null].join('-')],
    ['trlHard', row.trlHard, input.trlHard],
    ['audience', row.audience, input.audience],
    ['identity', row.identity, input.identity],
  ];
  return pairs.filter(([, before, after]) => before !== after).map(([name]) => name);
}
