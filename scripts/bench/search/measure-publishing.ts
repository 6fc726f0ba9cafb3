import { setTimeout as delay } from 'node:timers/promises';
import { timesOf, type Times } from '../percentiles.ts';
import { untilFound, untilMatched, type Publisher } from './publish-listings.ts';

const IDLE_LISTINGS = 40;
/** What comes first warms up: connections, and code that never ran. */
const WARM_UP = 4;
const PAUSE_MS = 250;
/** About one publication a second: as many as a site of a hundred thousand listings has in a busy minute. */
const PAUSE_DURING_WORK_MS = 750;

/** From the commit of a publication until a search finds it, and until its matches are recorded, while nothing else goes on. */
export async function measureIdlePublishing(
  publisher: Publisher,
): Promise<{ findable: Times; matched: Times }> {
  const findable: number[] = [];
  const matched: number[] = [];
  for (let count = 0; count < WARM_UP + IDLE_LISTINGS; count += 1) {
    const published = await publisher.publish();
    const found = await untilFound(publisher.ctx, published);
    const known = await untilMatched(published);
    if (count >= WARM_UP) {
      findable.push(found);
      matched.push(known);
    }
    // Its other jobs end in peace.
    await delay(PAUSE_MS);
  }
  return { findable: timesOf(findable), matched: timesOf(matched) };
}

/** The same until found, one listing after the other, for as long as `work` goes on. */
export async function measurePublishingDuring<Result>(
  publisher: Publisher,
  work: () => Promise<Result>,
): Promise<{ findable: Times; published: number; result: Result }> {
  const findable: number[] = [];
  let isDone = false;
  const working = work().finally(() => {
    isDone = true;
  });
  const publishing = (async () => {
    // `isDone` changes while this waits.
    const goesOn = () => !isDone;
    while (goesOn()) {
      const published = await publisher.publish();
      const found = await untilFound(publisher.ctx, published);
      if (goesOn()) findable.push(found);
      await delay(PAUSE_DURING_WORK_MS);
    }
  })();
  const [result] = await Promise.all([working, publishing]);
  return { findable: timesOf(findable), published: findable.length, result };
}
