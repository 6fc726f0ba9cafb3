import { expect, test } from 'vitest';
import { runStep } from '#scripts/testing/step.ts';

const counted = (passed: number, failed: number) => () => Promise.resolve({ passed, failed, output: '' });

test('a step counts what it counted', async () => {
  expect(await runStep({ name: 'unit', work: counted(3, 1) })).toMatchObject({ passed: 3, failed: 1 });
});

test('a step that ran nothing has failed', async () => {
  const result = await runStep({ name: 'unit', work: counted(0, 0) });
  expect(result).toMatchObject({ passed: 0, failed: 1 });
  expect(result.output).toContain('ran no test at all');
});

test('a step that crashes has failed', async () => {
  const result = await runStep({ name: 'unit', work: () => Promise.reject(new Error('no such file')) });
  expect(result).toMatchObject({ passed: 0, failed: 1 });
  expect(result.output).toContain('no such file');
});
