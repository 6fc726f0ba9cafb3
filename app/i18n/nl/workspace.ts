/** The workspace of an organisation: everything under /o/. */
export const workspace = {
  overview: 'Overzicht',
  profile: 'Profiel',
  registration: 'Inschrijvingen en vestigingen',
  certificates: 'Certificaten',
  references: 'Eerdere projecten',
  contacts: 'Contactpersonen',
  ownership: 'Eigendom',
  members: 'Leden',
  mandates: 'Machtigingen',
  verification: 'Verificatie',
  homeEyebrow: 'Werkplek',
  publicPage: 'Pagina zoals anderen die zien',
};
