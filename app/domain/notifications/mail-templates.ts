import type { OrganisationRole } from '#db/enums.ts';
import type { NotifiedType } from '../events/consequences.ts';

/**
 * Every mail that Defport can send, with what its text needs: a closed map. app/mail/index.ts has one message per
 * name; a name without a message is a type error. Values are strings and numbers that survive JSON; a `path` starts
 * with `/nl/` or `/en/` and becomes a link to this site.
 */
export type MailTemplates = {
  'confirm-email': { name: string; path: string };
  'address-known': { name: string; logInPath: string; resetPath: string };
  'reset-password': { name: string; path: string };
  'password-changed': { name: string; path: string };
  'second-factor-changed': {
    name: string;
    change: 'added' | 'removed' | 'codes_renewed' | 'code_used';
    path: string;
  };
  'change-email': { name: string; path: string };
  'email-changed': { name: string; step: 'asked' | 'done' };
  /** The link with which a person joins an organisation; `days` is how long it works. */
  invitation: { organisation: string; inviter: string; role: OrganisationRole; days: number; path: string };
  /** One thing that happened, told at once. */
  notification: { name: string; kind: NotifiedType; data: Record<string, string>; path: string };
  /** What happened since the last digest, newest first. */
  digest: {
    name: string;
    items: { kind: NotifiedType; data: Record<string, string>; path: string; at: string }[];
    /** How many more there are than the items listed. */
    more: number;
    path: string;
  };
};

export type MailTemplate = keyof MailTemplates;

/** One mail with the data of its template. */
export type MailOf<Template extends MailTemplate> = { template: Template; data: MailTemplates[Template] };

/** Some mail: the template decides the data. */
export type AnyMail = { [Template in MailTemplate]: MailOf<Template> }[MailTemplate];
