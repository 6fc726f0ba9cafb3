import { z } from 'zod';

/** The embedding model that an operator configured; Meilisearch calls it (docs/decisions/embedding-model.md). */
export type EmbedderSettings = {
  /** Length of its vectors. */
  readonly dimensions: number;
  readonly key?: string;
  /** Meilisearch's score, 0 to 1, below which the search box takes a listing for no hit. */
  readonly leastScore: number;
} & (
  | { readonly source: 'rest'; readonly url: string; readonly request: Json; readonly response: Json }
  | { readonly source: 'ollama'; readonly url: string; readonly model: string }
  | { readonly source: 'openAi'; readonly url?: string; readonly model: string }
);

type Json = Readonly<Record<string, unknown>>;

const template = (placeholder: string) =>
  z
    .string()
    .transform((text, context): Json => {
      const parsed = jsonObject(text);
      if (parsed && text.includes(placeholder)) return parsed;
      context.addIssue(`Must be a JSON object that holds "${placeholder}".`);
      return z.NEVER;
    })
    .optional();

function jsonObject(text: string): Json | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return z.record(z.string(), z.unknown()).safeParse(parsed).data;
  } catch {
    return undefined;
  }
}

/** The settings by which an operator configures a model; none of them by default. */
export const EMBEDDER_FIELDS = {
  EMBEDDER_SOURCE: z.enum(['rest', 'ollama', 'openAi']).optional(),
  EMBEDDER_URL: z.url({ protocol: /^https?$/ }).optional(),
  EMBEDDER_MODEL: z.string().optional(),
  EMBEDDER_KEY: z.string().optional(),
  EMBEDDER_KEY_FILE: z.string().optional(),
  EMBEDDER_DIMENSIONS: z.coerce.number().int().min(2).max(8192).optional(),
  EMBEDDER_REQUEST: template('{{text}}'),
  EMBEDDER_RESPONSE: template('{{embedding}}'),
  EMBEDDER_LEAST_SCORE: z.coerce.number().min(0).max(1).optional(),
};

type Given = z.output<z.ZodObject<typeof EMBEDDER_FIELDS>>;
type Field = keyof Given;

/** What each source cannot do without, and what says nothing to it. */
const OF_SOURCE = {
  rest: {
    needs: ['EMBEDDER_URL', 'EMBEDDER_DIMENSIONS', 'EMBEDDER_REQUEST', 'EMBEDDER_RESPONSE'],
    ignores: ['EMBEDDER_MODEL'],
  },
  ollama: {
    needs: ['EMBEDDER_URL', 'EMBEDDER_MODEL', 'EMBEDDER_DIMENSIONS'],
    ignores: ['EMBEDDER_REQUEST', 'EMBEDDER_RESPONSE'],
  },
  openAi: {
    needs: ['EMBEDDER_MODEL', 'EMBEDDER_DIMENSIONS'],
    ignores: ['EMBEDDER_REQUEST', 'EMBEDDER_RESPONSE'],
  },
} as const satisfies Record<string, { needs: readonly Field[]; ignores: readonly Field[] }>;

/** The models of OpenAI that Meilisearch 1.21 takes, with the most dimensions of each. */
const OPEN_AI_MODELS: Readonly<Record<string, number>> = {
  'text-embedding-ada-002': 1536,
  'text-embedding-3-small': 1536,
  'text-embedding-3-large': 3072,
};
/** Where Meilisearch 1.21 speaks to Ollama. */
const OLLAMA_PATH = /\/api\/embed(dings)?$/;

/** Refuses half a configuration, naming each setting that is missing or says nothing. */
export function checkEmbedder(
  given: Given,
  refuse: (issue: { code: 'custom'; path: string[]; message: string }) => void,
): void {
  const say = (field: Field, message: string) => {
    refuse({ code: 'custom', path: [field], message });
  };
  const source = given.EMBEDDER_SOURCE;
  if (source === undefined) {
    for (const field of Object.keys(EMBEDDER_FIELDS) as Field[]) {
      if (given[field] !== undefined) say(field, 'Says nothing without EMBEDDER_SOURCE.');
    }
    return;
  }
  for (const field of OF_SOURCE[source].needs) {
    if (given[field] === undefined) say(field, `Missing, and needed for EMBEDDER_SOURCE=${source}.`);
  }
  for (const field of OF_SOURCE[source].ignores) {
    if (given[field] !== undefined) say(field, `Says nothing for EMBEDDER_SOURCE=${source}.`);
  }
  if (source === 'ollama' && given.EMBEDDER_URL !== undefined && !OLLAMA_PATH.test(given.EMBEDDER_URL)) {
    say('EMBEDDER_URL', 'Must end with /api/embed or /api/embeddings for EMBEDDER_SOURCE=ollama.');
  }
  if (source === 'openAi') checkOpenAi(given, say);
}

function checkOpenAi(given: Given, say: (field: Field, message: string) => void): void {
  const { EMBEDDER_MODEL: model, EMBEDDER_DIMENSIONS: dimensions } = given;
  const most = model === undefined ? undefined : OPEN_AI_MODELS[model];
  if (model !== undefined && most === undefined) {
    const known = Object.keys(OPEN_AI_MODELS).join(', ');
    say('EMBEDDER_MODEL', `Must be ${known}; for another model use EMBEDDER_SOURCE=rest.`);
  }
  if (most !== undefined && dimensions !== undefined && dimensions > most) {
    say('EMBEDDER_DIMENSIONS', `At most ${String(most)} for ${model ?? ''}.`);
  }
  const hasKey = given.EMBEDDER_KEY !== undefined || given.EMBEDDER_KEY_FILE !== undefined;
  if (!hasKey && given.EMBEDDER_URL === undefined) {
    say('EMBEDDER_KEY', 'Missing (or EMBEDDER_KEY_FILE), and needed without an EMBEDDER_URL of your own.');
  }
}

/** Meant for the models of OpenAI; others have another measure. */
const LEAST_SCORE = 0.7;

/** The configured model; undefined when none is. The settings are checked already. */
export function embedderOf(given: Given, key: string | undefined): EmbedderSettings | undefined {
  const {
    EMBEDDER_SOURCE: source,
    EMBEDDER_URL: url,
    EMBEDDER_MODEL: model = '',
    EMBEDDER_DIMENSIONS: dimensions = 0,
    EMBEDDER_REQUEST: request = {},
    EMBEDDER_RESPONSE: response = {},
    EMBEDDER_LEAST_SCORE: leastScore = LEAST_SCORE,
  } = given;
  const shared = { dimensions, leastScore, ...(key ? { key } : {}) };
  switch (source) {
    case undefined:
      return undefined;
    case 'rest':
      return { ...shared, source, url: url ?? '', request, response };
    case 'ollama':
      return { ...shared, source, url: url ?? '', model };
    case 'openAi':
      return { ...shared, source, model, ...(url ? { url } : {}) };
  }
}
