import { expect, test } from 'vitest';
import { describeError } from '#app/http/describe-error.ts';

test('tells what failed and where, without the parameters of a failed query', () => {
  const cause = Object.assign(new Error('duplicate key value'), { code: '23505' });
  const error = new Error('Failed query: insert into people\nparams: someone@example.nl', { cause });
  const described = describeError(error);
  expect(described).toMatchObject({
    name: 'Error',
    message: 'Failed query: insert into people',
    cause: { message: 'duplicate key value', code: '23505' },
  });
  expect(described.at[0]).toMatch(/^at .*describe-error\.test\.ts/);
  expect(JSON.stringify(described)).not.toContain('someone@');
});

test('tells nothing of what is thrown and is no error', () => {
  expect(describeError('someone@example.nl')).toEqual({ name: 'string', message: '', at: [] });
});
