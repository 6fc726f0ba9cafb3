import { z } from 'zod';

/** One line of JSON Lines; throws with its place (`file:line`) when it is no JSON or not as it should be. */
export function readLine<Row>(schema: z.ZodType<Row>, text: string, place: string): Row {
  const parsed = schema.safeParse(valueOf(text, place));
  if (!parsed.success) throw new Error(`${place}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function valueOf(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${place}: this is not JSON`);
  }
}
