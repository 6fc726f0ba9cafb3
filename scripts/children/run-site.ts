import { CannotStart, type SiteStart, startSite } from '#scripts/servers/start-site.ts';
import { onEnd } from './on-end.ts';

/** Starts a site, tells where it is and who can log in, and stops all of it in reverse order at the end. */
export async function runSite(start: SiteStart): Promise<void> {
  const stops: (() => Promise<void>)[] = [];
  let isEnding = false;
  const stopAll = async () => {
    isEnding = true;
    for (let stop = stops.pop(); stop; stop = stops.pop()) {
      await stop().catch((error: unknown) => {
        start.progress.say(String(error));
      });
    }
  };
  onEnd(async () => {
    start.progress.say('Stopping');
    await stopAll();
  });
  try {
    const site = await startSite(start, (stop) => {
      stops.push(stop);
      // Started while the person already wants to stop.
      if (isEnding) void stopAll();
    });
    console.log(`\n${site.logins.trimEnd()}\n\nDefport is at ${site.url} (Ctrl-C stops it)\n`);
  } catch (error) {
    if (isEnding) return;
    await stopAll();
    console.error(`\n${error instanceof CannotStart ? error.message : describe(error)}`);
    process.exit(1);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
