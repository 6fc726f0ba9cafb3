import type { StepResult } from './step.ts';

/** Writes what a step came to: one line, and before it everything the step wrote when it failed. */
export function reportStep({ name, passed, failed, seconds, output }: StepResult): void {
  if (failed > 0) console.log(`\n${output.trimEnd()}\n`);
  const counts =
    failed > 0 ? `${String(passed)} passed, ${String(failed)} failed` : `${String(passed)} passed`;
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(14)} ${counts} (${seconds.toFixed(1)} s)`);
}

/** The last line of every run, and the exit code that belongs to it. */
export function reportTotal(results: readonly StepResult[]): number {
  const passed = results.reduce((sum, step) => sum + step.passed, 0);
  const failed = results.reduce((sum, step) => sum + step.failed, 0);
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  return failed > 0 ? 1 : 0;
}
