/** A bar on a terminal that counts to `total`; silent where standard error is no terminal. */
export function progressBar(label: string, total: number): (done: number) => void {
  const WIDTH = 30;
  return (done) => {
    if (!process.stderr.isTTY) return;
    const share = total === 0 ? 1 : done / total;
    const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
    process.stderr.write(`\r${label} ${bar} ${String(done)}/${String(total)}${done >= total ? '\n' : ''}`);
  };
}
