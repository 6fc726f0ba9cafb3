/** De eigen gegevens van een organisatie als bestand. */
export const exports = {
  title: 'Gegevens meenemen',
  link: 'Meenemen als bestand',
  intro:
    'Download wat uw organisatie op Defport heeft staan. Elke download komt in het logboek van uw organisatie.',
  parts: {
    listings: {
      title: 'Plaatsingen',
      text: 'Uw organisatie en al haar uitdagingen en aanbod, ook concepten en wat is afgelopen, zonder bijlagen. De kolommen zijn die van de invoer: elders ingevoerd gaat er niets van verloren.',
    },
    responses: {
      title: 'Reacties',
      text: 'Wat u verstuurde en ontving, voor zover u het mag lezen. Wie afgeschermd is, staat er zonder naam in.',
    },
  },
  formats: { csv: 'CSV, voor een spreadsheet', json: 'JSON Lines' },
  columns: {
    box: 'richting',
    id: 'nummer',
    challenge: 'uitdaging',
    capability: 'aanbod',
    other_side: 'andere_partij',
    other_side_kind: 'soort_andere_partij',
    status: 'stand',
    submitted_at: 'verstuurd_op',
    language: 'taal',
    text: 'tekst',
    decline_reason: 'reden_afwijzing',
    decline_note: 'toelichting_afwijzing',
  },
};
