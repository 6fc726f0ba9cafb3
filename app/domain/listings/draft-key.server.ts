import { newPublicId } from '#db/ids.ts';

/** A key for one form of a new listing, so that sending it twice makes one draft. */
export const newDraftKey = (): string => newPublicId();
