import type { exports as nl } from '../nl/exports.ts';

export const exports: typeof nl = {
  title: 'Take data along',
  link: 'Take along as a file',
  intro:
    'Download what your organisation has on Defport. Each download goes into your organisation’s history.',
  parts: {
    listings: {
      title: 'Listings',
      text: 'Your organisation and all its challenges and capabilities, drafts and what has ended too, without attachments. The columns are those of the import: imported elsewhere, nothing of it is lost.',
    },
    responses: {
      title: 'Responses',
      text: 'What you sent and received, as far as you may read it. Whoever is masked has no name in it.',
    },
  },
  formats: { csv: 'CSV, for a spreadsheet', json: 'JSON Lines' },
  columns: {
    box: 'box',
    id: 'id',
    challenge: 'challenge',
    capability: 'capability',
    other_side: 'other_side',
    other_side_kind: 'other_side_kind',
    status: 'status',
    submitted_at: 'submitted_at',
    language: 'language',
    text: 'text',
    decline_reason: 'decline_reason',
    decline_note: 'decline_note',
  },
};
