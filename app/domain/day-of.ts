const DAY_IN_NL = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** A moment's day in the Netherlands, `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => DAY_IN_NL.format(moment);
