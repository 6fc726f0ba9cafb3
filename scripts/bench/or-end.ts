/** What `reading` gives; the command ends and says what is wrong when it cannot be read. */
export async function orEnd<Read>(reading: Promise<Read>): Promise<Read> {
  return reading.catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  });
}
