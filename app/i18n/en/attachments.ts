import type { attachments as nl } from '../nl/attachments.ts';

/** Attachments of a listing. */
export const attachments: typeof nl = {
  title: 'Attachments',
  of: (listing) => `With “${listing}”`,
  intro:
    'A drawing, a data sheet or a picture can say more than text. Whoever may read the listing may open its attachments.',
  manage: 'Manage attachments',
  none: 'No attachments yet',
  noneText: 'The listing can do without. Add what helps a reader decide.',
  count: (count, most) => `${count} of at most ${most} files`,
  full: 'No more files can be added. Remove one first.',
  add: 'Add an attachment',
  remove: 'Remove attachment',
  removeIntro: (name) => `You are removing “${name}”. Readers can no longer open it after that.`,
  file: 'File',
  fileHint:
    'PDF, PNG, JPEG, Word, Excel or PowerPoint (docx, xlsx, pptx), at most 10 MB. We do not read what is in the file: check for yourself that nothing classified or export controlled is in it, nor in the properties of the file (author, company).',
  masked:
    'This listing is masked. Readers see a neutral file name, but what is in the file does not change: take out your name, logo, address and the properties of the file (author, company) before you add it.',
  declaration:
    'I declare that this listing and its attachments contain no classified information and no export-controlled technical data.',
  publishedNote: 'This listing has been published. Every change asks for your declaration again.',
  reviewNote: 'After a change this challenge waits again for a second person to release it.',
  archived: 'An archived listing no longer changes.',
  added: 'The attachment has been added.',
  removed: 'The attachment has been removed.',
  back: 'Back to the listing',
  scanStates: {
    pending: 'still being scanned for viruses',
    clean: 'scanned for viruses',
    infected: 'contains harmful software; remove this file',
    failed: 'could not be scanned for viruses',
    not_configured: 'not scanned for viruses',
  },
  types: {
    pdf: 'PDF',
    png: 'Picture (PNG)',
    jpg: 'Picture (JPEG)',
    docx: 'Word',
    xlsx: 'Excel',
    pptx: 'PowerPoint',
  },
  neutralName: (number, ending) => `attachment-${number}.${ending}`,
};
