const WIDTH = 30;
/** Without a terminal, so many lines tell of the whole. */
const LINES = 10;

/**
 * Tells on standard error how many of `total` are done: a bar on a terminal, and elsewhere a line at each tenth. The
 * total may become known later.
 */
export function progressBar(label: string, total?: number): (done: number, of?: number) => void {
  let told = 0;
  return (done, of = total ?? 0) => {
    const share = of === 0 ? 1 : done / of;
    const count = `${String(done)}/${String(of)}`;
    if (process.stderr.isTTY) {
      const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
      process.stderr.write(`\r${label} ${bar} ${count}${done >= of ? '\n' : ''}`);
      return;
    }
    const step = Math.floor(share * LINES);
    if (step === told) return;
    told = step;
    process.stderr.write(`${label} ${count}\n`);
  };
}
