/** A text without halves of characters: Meilisearch refuses a document that holds one. */
export const wellFormed = (text: string): string => text.toWellFormed();
