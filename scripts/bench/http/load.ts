import autocannon from 'autocannon';

/** Requests a second, and milliseconds within which a share of them was answered. */
export interface Load {
  rps: number;
  p50ms: number;
  p95ms: number;
  p99ms: number;
}

const CONNECTIONS = 20;

/** Asks for one address over 20 connections for some seconds. Throws when anything but 200 comes back. */
export async function load(url: string, headers: Record<string, string>, seconds: number): Promise<Load> {
  const { requests, latency, non2xx, errors, timeouts } = await autocannon({
    url,
    headers,
    connections: CONNECTIONS,
    duration: seconds,
  });
  if (non2xx + errors + timeouts > 0) {
    const failed = `${String(non2xx)} refused, ${String(errors)} failed, ${String(timeouts)} late`;
    throw new Error(`${new URL(url).pathname} does not hold: ${failed}`);
  }
  // autocannon knows no 95th percentile; between 90 and 97.5 the higher is the careful one.
  return { rps: Math.round(requests.average), p50ms: latency.p50, p95ms: latency.p97_5, p99ms: latency.p99 };
}
