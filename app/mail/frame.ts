import type { Locale } from '#db/enums.ts';
import { messagesIn } from '#app/i18n/messages.ts';
import type { MailSite, Message } from './message.ts';

/** A part of a mail's body; both the text and the HTML are made of it. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'action'; label: string; path: string }
  | { kind: 'code'; text: string }
  | { kind: 'list'; items: { text: string; note?: string; path?: string }[] };

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
/** The one thing to do; `path` starts with the locale. */
export const action = (label: string, path: string): Block => ({ kind: 'action', label, path });
export const list = (items: Extract<Block, { kind: 'list' }>['items']): Block => ({ kind: 'list', items });

/**
 * Puts blocks in the frame of every mail: greeting, body, closing, and why the reader gets it. Plain HTML that reads
 * well in any mail program, without pictures or tracking; the text part says the same.
 */
export function frame(
  locale: Locale,
  site: MailSite,
  {
    subject,
    name,
    blocks,
    reason,
  }: { subject: string; name?: string; blocks: readonly Block[]; reason?: string },
): Message {
  const words = messagesIn(locale).mail;
  const greeting = name ? words.greetingName(name) : words.greeting;
  const why = reason ?? words.reasonAccount;
  const text = [
    greeting,
    ...blocks.map((block) => textOf(block, site)),
    `${words.closing}\n${site.name}`,
    `-- \n${why}\n${site.url}`,
  ].join('\n\n');
  return { subject, text: `${text}\n`, html: page({ locale, subject, greeting, blocks, why, site }) };
}

function textOf(block: Block, site: MailSite): string {
  switch (block.kind) {
    case 'paragraph':
    case 'code':
      return block.text;
    case 'action':
      return `${block.label}:\n${link(site, block.path)}`;
    case 'list':
      return block.items
        .map(({ text, note, path }) =>
          [`* ${text}`, ...(note ? [`  ${note}`] : []), ...(path ? [`  ${link(site, path)}`] : [])].join(
            '\n',
          ),
        )
        .join('\n\n');
  }
}

function link(site: MailSite, path: string): string {
  return `${site.url}${path}`;
}

const BODY =
  'margin:0;padding:24px;background:#f3f5f8;color:#16202c;font:16px/1.5 system-ui,Segoe UI,Helvetica,Arial,sans-serif';
const CARD = 'max-width:560px;margin:0 auto;padding:32px;background:#ffffff;border-radius:8px';
const BUTTON =
  'display:inline-block;padding:12px 20px;background:#15406b;color:#ffffff;text-decoration:none;border-radius:6px;font-weight:600';
const SMALL = 'max-width:560px;margin:16px auto 0;color:#4a5766;font-size:14px';

function page(parts: {
  locale: Locale;
  subject: string;
  greeting: string;
  blocks: readonly Block[];
  why: string;
  site: MailSite;
}): string {
  const { locale, subject, greeting, blocks, why, site } = parts;
  const words = messagesIn(locale).mail;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(subject)}</title>
</head>
<body style="${BODY}">
<div role="article" aria-label="${escapeHtml(subject)}" lang="${locale}" style="${CARD}">
<p style="margin:0 0 24px;font-weight:700;color:#15406b">${escapeHtml(site.name)}</p>
<p>${escapeHtml(greeting)}</p>
${blocks.map((block) => htmlOf(block, site)).join('\n')}
<p>${escapeHtml(words.closing)}<br>${escapeHtml(site.name)}</p>
</div>
<p style="${SMALL}">${escapeHtml(why)}<br><a href="${escapeHtml(site.url)}" style="color:#15406b">${escapeHtml(site.url)}</a></p>
</body>
</html>
`;
}

function htmlOf(block: Block, site: MailSite): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${escapeHtml(block.text).replaceAll('\n', '<br>')}</p>`;
    case 'code':
      return `<p style="font:600 20px/1.5 ui-monospace,Consolas,monospace">${escapeHtml(block.text)}</p>`;
    case 'action': {
      const url = escapeHtml(link(site, block.path));
      return `<p style="margin:24px 0"><a href="${url}" style="${BUTTON}">${escapeHtml(block.label)}</a></p>
<p style="font-size:14px;color:#4a5766;overflow-wrap:anywhere">${url}</p>`;
    }
    case 'list':
      return `<ul style="padding-left:20px">
${block.items
  .map(({ text, note, path }) => {
    const words = path
      ? `<a href="${escapeHtml(link(site, path))}" style="color:#15406b">${escapeHtml(text)}</a>`
      : escapeHtml(text);
    return `<li style="margin-bottom:12px">${words}${note ? `<br><span style="color:#4a5766">${escapeHtml(note)}</span>` : ''}</li>`;
  })
  .join('\n')}
</ul>`;
  }
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
