import type { ContactPurpose } from '#db/enums.ts';

/** A contact person as a page shows one. */
export type ContactView = {
  publicId: string;
  purpose: ContactPurpose;
  name: string;
  jobTitle: string;
  email: string;
  phone: string;
};
