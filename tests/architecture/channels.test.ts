import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Files below a folder whose names end so, as paths from the project's root. */
function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name))
    .sort();
}

const sourceOf = (path: string): string => readFileSync(path, 'utf8');

/** Routes that show nothing anybody must be asked about. */
const OPEN_ROUTES: Readonly<Record<string, string>> = {
  'app/routes/locale.tsx': 'refuses unknown languages',
  'app/routes/site/choose-locale.ts': 'leads to a language',
  'app/routes/site/not-found.tsx': 'always a 404',
  'app/routes/system/healthz.ts': 'says that the process lives',
  'app/routes/system/readyz.ts': 'says which servers answer',
  'app/routes/system/theme.ts': 'keeps a cookie of appearance',
  'app/routes/system/robots.ts': 'says what robots may read',
  'app/routes/system/security-txt.ts': 'says where to report a vulnerability',
  'app/routes/site/accessibility-redirect.ts': 'leads to a page',
};

describe('every channel asks the one policy', () => {
  it('a route loads through page() and acts through formActions(), so that the reader is known and refusals are mapped', () => {
    const outside = filesIn('app/routes', /\.tsx?$/)
      .filter((path) => !(path in OPEN_ROUTES))
      .filter((path) => {
        const source = sourceOf(path);
        const loads =
          /export (async )?function loader|export const loader = (?!(?:page|tracedPage)[(<])/.test(source);
        const acts = /export (async )?function action|export const action = (?!formActions[(<])/.test(source);
        return loads || acts;
      });
    expect(outside).toEqual([]);
  });

  it('a verb or query that takes the context asks the policy, itself or through what it calls', () => {
    const silent = filesIn('app/domain', /\.server\.ts$/)
      .filter((path) => READS.test(sourceOf(path)) && TAKES_CONTEXT.test(sourceOf(path)))
      .filter((path) => !asks(path) && !(path in ASKED_BY_CALLER));
    expect(silent).toEqual([]);
  });

  it('a route never calls a query that knows only the database and not who asks', () => {
    const blind = new Set(
      filesIn('app/domain', /\.server\.ts$/).filter(
        (path) =>
          READS.test(sourceOf(path)) && !TAKES_CONTEXT.test(sourceOf(path)) && !(path in ASKED_BY_CALLER),
      ),
    );
    const callers = filesIn('app/routes', /\.tsx?$/).flatMap((path) =>
      [...sourceOf(path).matchAll(/from '#(app\/domain\/[^']+)'/g)]
        .filter(([, imported]) => imported !== undefined && blind.has(imported))
        .map(([, imported]) => `${path} → ${imported ?? ''}`),
    );
    expect(callers).toEqual([]);
  });

  it('search hands out only what Postgres and the policy confirm', () => {
    const asking = sourceOf('search/find-counterparts.server.ts');
    expect(asking).toMatch(/may\(ctx\.actor, 'read_matches', /);
    const confirming = sourceOf('search/confirm-counterparts.server.ts');
    expect(confirming).toMatch(/visibleListings\(ctx\.actor\)/);
    expect(confirming).toMatch(/may\(ctx\.actor, 'read', factsOf\(hit\)\)/);
    const alike = sourceOf('app/domain/similar/list-similar.server.ts');
    expect(alike).toMatch(/visibleListings\(ctx\.actor\)/);
    expect(alike).toMatch(/may\(ctx\.actor, 'read', factsOf\(listing\)\)/);
  });
});

/** Tables whose rows have an audience. */
const READS = /from '#db\/schema\/(listings|organisations|files|responses)\.ts'/;
const TAKES_CONTEXT = /\bctx: Ctx\b/;
const ASKS =
  /authorise\(|\bmay\(|decide\(|visibleListings\(|visibleOrganisations\(|visibleResponses\(|ctx\.organisation|ownOrganisationIds\(|requirePlatform\(/;

/** Whether a file of the domain asks the policy, itself or through a file beside it that it imports. */
function asks(path: string, seen = new Set<string>()): boolean {
  if (seen.has(path)) return false;
  seen.add(path);
  const source = sourceOf(path);
  if (ASKS.test(source)) return true;
  return [...source.matchAll(/from '(\.[^']+\.server\.ts)'/g)].some(([, imported]) =>
    asks(join(dirname(path), imported ?? ''), seen),
  );
}

/** Pieces that a verb or query calls after it asked; each with who does. */
const ASKED_BY_CALLER: Readonly<Record<string, string>> = {
  'app/domain/accounts/find-person.server.ts': 'works out who the actor is',
  'app/domain/accounts/forget-addresses.server.ts':
    'reads and clears only what holds the address of the actor',
  'app/domain/events/record-event.server.ts': 'writes history for a verb that asked',
  'app/domain/notifications/notify.server.ts':
    'the worker tells those whom the event concerns; names are looked up when read',
  'app/domain/notifications/list-recipients.server.ts': 'the worker looks up whom an event concerns',
  'app/domain/organisations/get-invitation.server.ts': 'whoever holds the secret of the mail may read it',
  'app/domain/organisations/find-own-join-request.server.ts': 'reads the questions of the actor alone',
  'app/domain/files/purge-files.server.ts': 'the clean-up job runs it, for nobody',
  'app/domain/import/drop-tried-files.server.ts': 'the clean-up job runs it, for nobody',
  'app/domain/files/sweep-files.server.ts': 'the clean-up job runs it, for nobody',
  'app/domain/responses/close-responses.server.ts': 'the worker closes what the end of a challenge closes',
  'app/domain/responses/move-response.server.ts': 'the verbs of responses ask, then move',
  'app/domain/listings/count-public.server.ts': 'counts only what is public',
  'app/domain/listings/keep-version.server.ts': 'the verbs of listings ask, then keep what was',
  'app/domain/listings/move-listing.server.ts': 'the verbs of listings ask, then move',
  'app/domain/listings/remind-of-expiry.server.ts': 'the job by the clock runs it, for nobody',
  'app/domain/listings/save-listing.server.ts': 'the verbs of listings ask, then save',
};
