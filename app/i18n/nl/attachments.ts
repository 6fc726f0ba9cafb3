import type { ScanState } from '#db/enums.ts';

const scanStates: Record<ScanState, string> = {
  pending: 'wordt nog op virussen gescand',
  clean: 'op virussen gescand',
  infected: 'bevat schadelijke software; verwijder dit bestand',
  failed: 'kon niet op virussen worden gescand',
  not_configured: 'niet op virussen gescand',
};

const types: Record<string, string> = {
  pdf: 'PDF',
  png: 'Afbeelding (PNG)',
  jpg: 'Afbeelding (JPEG)',
  docx: 'Word',
  xlsx: 'Excel',
  pptx: 'PowerPoint',
};

/** Bijlagen van een plaatsing. */
export const attachments = {
  title: 'Bijlagen',
  of: (listing: string) => `Bij “${listing}”`,
  intro:
    'Een tekening, een datablad of een foto zegt soms meer dan tekst. Wie de plaatsing mag lezen, mag ook de bijlagen openen.',
  manage: 'Bijlagen beheren',
  none: 'Nog geen bijlagen',
  noneText: 'De plaatsing kan ook zonder. Voeg toe wat een lezer helpt om te beslissen.',
  count: (count: number, most: number) => `${count} van hooguit ${most} bestanden`,
  full: 'Er kan geen bestand meer bij. Verwijder er eerst een.',
  add: 'Bijlage toevoegen',
  remove: 'Bijlage verwijderen',
  removeIntro: (name: string) => `U verwijdert “${name}”. Lezers kunnen het daarna niet meer openen.`,
  file: 'Bestand',
  fileHint:
    'PDF, PNG, JPEG, Word, Excel of PowerPoint (docx, xlsx, pptx), hooguit 10 MB. Wij lezen niet wat in het bestand staat: kijk zelf na dat er niets gerubriceerds of exportgevoeligs in staat, ook niet in de eigenschappen van het bestand (auteur, bedrijf).',
  masked:
    'Deze plaatsing is afgeschermd. Lezers zien een neutrale bestandsnaam, maar wat in het bestand staat verandert niet: haal uw naam, logo, adres en de eigenschappen van het bestand (auteur, bedrijf) eruit voordat u het toevoegt.',
  declaration:
    'Ik verklaar dat deze plaatsing en haar bijlagen geen gerubriceerde gegevens en geen exportgecontroleerde technische gegevens bevatten.',
  publishedNote: 'Deze plaatsing is gepubliceerd. Elke wijziging vraagt opnieuw uw verklaring.',
  reviewNote: 'Na een wijziging wacht deze uitdaging opnieuw op vrijgave door een tweede persoon.',
  archived: 'Een gearchiveerde plaatsing verandert niet meer.',
  added: 'De bijlage is toegevoegd.',
  removed: 'De bijlage is verwijderd.',
  back: 'Terug naar de plaatsing',
  scanStates,
  types,
  /** The name of a file of a masked listing, for readers who may not know whose it is. */
  neutralName: (number: number, ending: string) => `bijlage-${number}.${ending}`,
};
