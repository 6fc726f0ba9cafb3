import core from './field/core.json' with { type: 'json' };
import electronics from './field/electronics.json' with { type: 'json' };
import platforms from './field/platforms.json' with { type: 'json' };
import engineering from './general/engineering.json' with { type: 'json' };
import language from './general/language.json' with { type: 'json' };
import science from './general/science.json' with { type: 'json' };

/** Concepts of the field, a line each: `id: nl | nl = en | en = ABBR`. */
export const fieldLines: readonly string[] = [...core, ...electronics, ...platforms];

/** General technical Dutch, a line for each meaning: `nl | nl = en | en`. */
export const generalLines: readonly string[] = [...engineering, ...science, ...language];
