import { index, layout, route, type RouteConfig } from '@remix-run/route-config';

/** What machines ask for; no language. */
const system = [
  route('healthz', 'routes/system/healthz.ts'),
  route('readyz', 'routes/system/readyz.ts'),
  route('theme', 'routes/system/theme.ts'),
  route('.well-known/security.txt', 'routes/system/security-txt.ts'),
  route('robots.txt', 'routes/system/robots.ts'),
  route('sitemap.xml', 'routes/system/sitemap.ts'),
  route('toegankelijkheid', 'routes/site/accessibility-redirect.ts'),
];

/** Open to everybody. */
const site = [
  index('routes/site/landing.tsx'),
  route('home', 'routes/site/home.tsx'),
  route('toegankelijkheid', 'routes/site/toegankelijkheid.tsx'),
  route('privacy', 'routes/site/privacy.tsx'),
  route('contact', 'routes/site/contact.tsx'),
  route('terms', 'routes/site/terms.tsx'),
];

/** Getting in: what a visitor needs before there is a session. */
const frontDoor = [
  route('signup', 'routes/account/sign-up.tsx'),
  route('signup/check-mail', 'routes/account/check-mail.tsx'),
  route('login', 'routes/account/log-in.tsx'),
  route('logout', 'routes/account/log-out.tsx'),
  route('login/second-factor', 'routes/account/log-in-second-factor.tsx'),
  route('login/continue', 'routes/account/log-in-continue.tsx'),
  route('account/confirm', 'routes/account/confirm.tsx'),
  route('reset-password', 'routes/account/reset-password.tsx'),
  route('reset-password/new', 'routes/account/new-password.tsx'),
];

/** One's own account. */
const account = [
  // Without a path: a form on an index route under one would be posted to its parent.
  layout('routes/account/account.tsx', [
    route('account', 'routes/account/profile.tsx'),
    route('account/email', 'routes/account/change-email.tsx'),
    route('account/email/confirm', 'routes/account/confirm-new-email.tsx'),
    route('account/password', 'routes/account/change-password.tsx'),
    route('account/second-factor', 'routes/account/second-factor.tsx'),
    route('account/sessions', 'routes/account/sessions.tsx'),
    route('account/data', 'routes/account/own-data.tsx'),
    route('account/notifications', 'routes/notifications/preferences.tsx'),
  ]),
  route('account/data/export', 'routes/account/export-own-data.ts'),
];

/** What people are told, and the terms and mail that the ground keeps. */
const notifications = [
  route('notifications', 'routes/notifications/notifications.tsx'),
  route('notifications/:notification', 'routes/notifications/open-notification.ts'),
];
const ground = [
  route('administration/reference-data', 'routes/administration/reference-data.tsx'),
  route('administration/reference-data/:list', 'routes/administration/reference-data-list.tsx'),
  route('administration/reference-data/:list/add', 'routes/administration/reference-data-add.tsx'),
  route('administration/reference-data/:list/terms/:code', 'routes/administration/reference-data-term.tsx'),
  route('administration/mailbox', 'routes/administration/mailbox.tsx'),
  route('administration/mailbox/:mail', 'routes/administration/mailbox-mail.tsx'),
];

/** Users, jobs and the history, for the platform's roles; a part of the site with a navigation of its own. */
const administration = [
  layout('routes/administration/administration.tsx', [
    route('administration', 'routes/administration/overview.tsx'),
    route('administration/users', 'routes/administration/users.tsx'),
    route('administration/users/:user', 'routes/administration/user.tsx'),
    route('administration/jobs', 'routes/administration/jobs.tsx'),
    route('administration/audit', 'routes/administration/audit.tsx'),
    route('administration/searches', 'routes/administration/searches.tsx'),
    route('administration/shared-demand', 'routes/administration/shared-demand.tsx'),
    route('administration/exposure', 'routes/administration/exposure.tsx'),
    route('administration/verifications', 'routes/administration/verifications.tsx'),
    route('administration/verifications/:id', 'routes/administration/verification-case.tsx'),
    ...ground,
  ]),
  route('administration/audit/export', 'routes/administration/export-audit.ts'),
];

/** Organisations: their public pages, and the workspace of each for those who may act in its name. */
const organisations = [
  route('organisations', 'routes/organisations/organisations.tsx'),
  route('organisations/new', 'routes/organisations/new.tsx'),
  route('organisations/join', 'routes/organisations/join.tsx'),
  route('organisations/:id', 'routes/organisations/organisation.tsx'),
  route('organisations/:id/contacts', 'routes/organisations/organisation-contacts.tsx'),
  route('organisations/:id/ownership', 'routes/organisations/organisation-ownership.tsx'),
  route('invitations/:token', 'routes/organisations/invitation.tsx'),
  route('files/:id', 'routes/files/file.ts'),
];

/** Challenges and capabilities: open lists and pages, and the posting side inside a workspace. */
const listings = [
  route('search', 'routes/find/search.tsx'),
  route('search/suggest', 'routes/find/suggest.ts'),
  route('challenges', 'routes/find/browse.tsx', { id: 'challenges' }),
  route('capabilities', 'routes/find/browse.tsx', { id: 'capabilities' }),
  route('areas', 'routes/find/areas.tsx'),
  route('areas/:area', 'routes/find/area.tsx'),
  route('map', 'routes/find/map.tsx'),
  route('listings/:listing', 'routes/listings/listing.tsx'),
  route('listings/:listing/matches', 'routes/matches/ranking.tsx'),
];
const listingsOfOrganisation = [
  route('listings', 'routes/listings/own-listings.tsx'),
  route('listings/new/:kind', 'routes/listings/new-listing.tsx'),
  route('listings/:listing', 'routes/listings/manage-listing.tsx'),
  route('listings/:listing/edit', 'routes/listings/edit-listing.tsx'),
  route('listings/:listing/history', 'routes/listings/listing-history.tsx'),
  route('listings/:listing/preview', 'routes/listings/preview-listing.tsx'),
  route('listings/:listing/matches', 'routes/matches/own-matches.tsx'),
  route('listings/:listing/autosave', 'routes/listings/autosave-listing.ts'),
  route('listings/new/:kind/autosave', 'routes/listings/autosave-listing.ts', { id: 'autosave-new-listing' }),
  route('listings/:listing/attachments', 'routes/listings/attachments.tsx'),
];

/** Answers to challenges: those an organisation sends, and those it gets. */
const responsesOfOrganisation = [
  route('responses', 'routes/responses/responses.tsx'),
  route('responses/:response', 'routes/responses/response.tsx'),
  route('respond/:listing', 'routes/responses/respond.tsx'),
  route('listings/:listing/responses', 'routes/responses/challenge-responses.tsx'),
  route('listings/:listing/responses/compare', 'routes/responses/compare.tsx'),
];

const workspaceOfOrganisation = [
  index('routes/workspace/home.tsx'),
  route('profile', 'routes/workspace/profile.tsx'),
  route('registration', 'routes/workspace/registration.tsx'),
  route('certificates', 'routes/workspace/certificates.tsx'),
  route('references', 'routes/workspace/references.tsx'),
  route('contacts', 'routes/workspace/contacts.tsx'),
  route('ownership', 'routes/workspace/ownership.tsx'),
  route('members', 'routes/workspace/members.tsx'),
  route('mandates', 'routes/workspace/mandates.tsx'),
  route('verification', 'routes/workspace/verification.tsx'),
  route('export', 'routes/exports/export.tsx'),
  route('export/file', 'routes/exports/export-file.ts'),
  route('import', 'routes/imports/import.tsx'),
  route('import/example.csv', 'routes/imports/example.ts'),
  route('import/:import', 'routes/imports/report.tsx'),
  route('import/:import/report.csv', 'routes/imports/report-file.ts'),
];

export default [
  index('routes/site/choose-locale.ts'),
  ...system,
  route(':locale', 'routes/locale.tsx', [
    ...site,
    ...frontDoor,
    ...account,
    ...notifications,
    ...administration,
    ...organisations,
    ...listings,
    route('o/:organisation', 'routes/workspace/workspace.tsx', [
      ...workspaceOfOrganisation,
      ...listingsOfOrganisation,
      ...responsesOfOrganisation,
    ]),
    route('*', 'routes/site/not-found.tsx'),
  ]),
  route('*', 'routes/site/not-found.tsx', { id: 'not-found-without-locale' }),
] satisfies RouteConfig;
