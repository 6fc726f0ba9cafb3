/** Whether a text has a U+0000, which Postgres can store nowhere and no person types. */
export const hasNull = (text: string): boolean => text.includes('\0');

/** Whether an address has one anywhere, as it is written in addresses. */
export const addressHasNull = (address: string): boolean => hasNull(address) || /%00/.test(address);
