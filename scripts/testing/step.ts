import { runChild } from '#scripts/children/run-child.ts';
import type { Settings } from '#scripts/servers/compose-settings.ts';

/** What one step of the tests came to. */
export interface StepResult {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  /** What the step wrote, for when it failed. */
  output: string;
}

/** The outcome of a step's work, without its name and time. */
export type Outcome = Pick<StepResult, 'passed' | 'failed' | 'output'>;

/** A step to run. */
export interface Step {
  name: string;
  work: () => Promise<Outcome>;
}

/** Runs a step; one that crashes, or that counted nothing, has failed. */
export async function runStep({ name, work }: Step): Promise<StepResult> {
  const start = performance.now();
  let outcome: Outcome;
  try {
    outcome = await work();
    if (outcome.passed + outcome.failed === 0) {
      outcome = { passed: 0, failed: 1, output: `${outcome.output}\nThe step "${name}" ran no test at all.` };
    }
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    outcome = { passed: 0, failed: 1, output: `The step "${name}" crashed.\n${output}` };
  }
  return { name, ...outcome, seconds: (performance.now() - start) / 1000 };
}

/** A tool that passes or fails as a whole. */
export function toolStep(name: string, script: string, args: string[], settings: Settings): Step {
  return {
    name,
    work: async () => {
      const { code, output } = await runChild({ script, args, settings });
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}
