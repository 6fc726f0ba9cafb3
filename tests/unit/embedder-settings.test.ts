import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkEmbedder, EMBEDDER_FIELDS, embedderOf } from '#app/embedder-settings.ts';
import { plannedEmbedder } from '#search/embedder/planned-embedder.ts';

const schema = z.object(EMBEDDER_FIELDS).superRefine((given, context) => {
  checkEmbedder(given, (issue) => {
    context.addIssue(issue);
  });
});
const refusals = (given: Record<string, string>) =>
  schema.safeParse(given).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const REST = {
  EMBEDDER_SOURCE: 'rest',
  EMBEDDER_URL: 'https://model.example/embed',
  EMBEDDER_DIMENSIONS: '1024',
  EMBEDDER_REQUEST: '{"input":["{{text}}","{{..}}"]}',
  EMBEDDER_RESPONSE: '{"data":["{{embedding}}","{{..}}"]}',
};
const OLLAMA = {
  EMBEDDER_SOURCE: 'ollama',
  EMBEDDER_URL: 'http://ollama:11434/api/embed',
  EMBEDDER_MODEL: 'bge-m3',
  EMBEDDER_DIMENSIONS: '1024',
};
const OPEN_AI = {
  EMBEDDER_SOURCE: 'openAi',
  EMBEDDER_MODEL: 'text-embedding-3-small',
  EMBEDDER_DIMENSIONS: '1536',
  EMBEDDER_KEY: 'secret',
};
const modelOf = (given: Record<string, string>, key?: string) => {
  const embedder = embedderOf(schema.parse(given), key);
  if (!embedder) throw new Error('no model');
  return embedder;
};

describe('settings of an embedding model', () => {
  it('is off by default, and complete for each source', () => {
    expect(embedderOf(schema.parse({}), undefined)).toBeUndefined();
    expect([REST, OLLAMA, OPEN_AI].map(refusals)).toEqual([[], [], []]);
    expect(modelOf(OLLAMA)).toEqual({
      source: 'ollama',
      url: 'http://ollama:11434/api/embed',
      model: 'bge-m3',
      dimensions: 1024,
      leastScore: 0.7,
    });
  });

  it('names what is missing of half a configuration', () => {
    expect(refusals({ EMBEDDER_SOURCE: 'rest', EMBEDDER_URL: REST.EMBEDDER_URL })).toEqual([
      'EMBEDDER_DIMENSIONS: Missing, and needed for EMBEDDER_SOURCE=rest.',
      'EMBEDDER_REQUEST: Missing, and needed for EMBEDDER_SOURCE=rest.',
      'EMBEDDER_RESPONSE: Missing, and needed for EMBEDDER_SOURCE=rest.',
    ]);
    expect(refusals({ EMBEDDER_URL: REST.EMBEDDER_URL })).toEqual([
      'EMBEDDER_URL: Says nothing without EMBEDDER_SOURCE.',
    ]);
    expect(refusals({ ...REST, EMBEDDER_MODEL: 'bge-m3' })).toEqual([
      'EMBEDDER_MODEL: Says nothing for EMBEDDER_SOURCE=rest.',
    ]);
  });

  it('asks for a key where OpenAI itself is called', () => {
    const { EMBEDDER_KEY: _, ...keyless } = OPEN_AI;
    expect(refusals(keyless)).toEqual([
      'EMBEDDER_KEY: Missing (or EMBEDDER_KEY_FILE), and needed without an EMBEDDER_URL of your own.',
    ]);
    expect(refusals({ ...keyless, EMBEDDER_KEY_FILE: '/run/secrets/model' })).toEqual([]);
    expect(refusals({ ...keyless, EMBEDDER_URL: 'https://own.example/v1/embeddings' })).toEqual([]);
  });

  it('refuses what Meilisearch would not take', () => {
    expect(refusals({ ...OLLAMA, EMBEDDER_URL: 'http://ollama:11434' })).toEqual([
      'EMBEDDER_URL: Must end with /api/embed or /api/embeddings for EMBEDDER_SOURCE=ollama.',
    ]);
    expect(refusals({ ...OPEN_AI, EMBEDDER_MODEL: 'own' })).toEqual([
      'EMBEDDER_MODEL: Must be text-embedding-ada-002, text-embedding-3-small, text-embedding-3-large; ' +
        'for another model use EMBEDDER_SOURCE=rest.',
    ]);
    expect(refusals({ ...OPEN_AI, EMBEDDER_DIMENSIONS: '3072' })).toEqual([
      'EMBEDDER_DIMENSIONS: At most 1536 for text-embedding-3-small.',
    ]);
  });

  it('refuses a template that is no JSON object or has no place for the text', () => {
    const refusal = 'EMBEDDER_REQUEST: Must be a JSON object that holds "{{text}}".';
    for (const request of ['{{text}}', '{"input":"text"}', '["{{text}}"]']) {
      expect(refusals({ ...REST, EMBEDDER_REQUEST: request })).toEqual([refusal]);
    }
  });
});

describe('plannedEmbedder', () => {
  it('gives Meilisearch only titles and beginnings to send, whatever the source', () => {
    for (const given of [REST, OLLAMA, OPEN_AI]) {
      const { embedder } = plannedEmbedder(modelOf(given));
      const { documentTemplate = '' } = embedder as { documentTemplate?: string };
      expect([...documentTemplate.matchAll(/doc\.(\w+)/g)].map(([, field]) => field)).toEqual([
        'titles',
        'beginnings',
      ]);
    }
  });

  it('has another name with another model or place, not with another key', () => {
    const { name } = plannedEmbedder(modelOf(OPEN_AI, 'secret'));
    expect(plannedEmbedder(modelOf(OPEN_AI, 'renewed'))).toMatchObject({
      name,
      embedder: { apiKey: 'renewed' },
    });
    for (const other of [
      { ...OPEN_AI, EMBEDDER_MODEL: 'text-embedding-3-large' },
      { ...OPEN_AI, EMBEDDER_URL: 'https://own.example/v1/embeddings' },
    ]) {
      expect(plannedEmbedder(modelOf(other, 'secret')).name).not.toBe(name);
    }
  });
});
