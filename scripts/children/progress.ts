/** Tells a person at the terminal what happens: one line per step with the time it took. */
export interface Progress {
  say: (line: string) => void;
  /** Does the work, then writes the line with its time; `text` may depend on the result. */
  step: <T>(text: string | ((result: T) => string), work: () => Promise<T>) => Promise<T>;
}

/** Progress lines on standard output. */
export function progress(): Progress {
  const say = (line: string) => {
    process.stdout.write(`  ${line}\n`);
  };
  return {
    say,
    step: async (text, work) => {
      const start = performance.now();
      const result = await work();
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      say(`${(typeof text === 'string' ? text : text(result)).padEnd(52, ' ')} ${seconds.padStart(5)} s`);
      return result;
    },
  };
}
