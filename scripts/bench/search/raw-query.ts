/** Sends one federated query again, as it was sent, and reads the answer. */
export type RawQuery = () => Promise<unknown>;

/**
 * Listens, until `stop`, to what this process sends to Meilisearch. `take` gives the first federated query since it was
 * last asked: the same terms, limit, attributes and filters, without anything that the product does with the answer.
 */
export function recordQueries(): { take: () => RawQuery; stop: () => void } {
  const send = globalThis.fetch;
  let first: RawQuery | undefined;
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (address.endsWith('/multi-search')) {
      first ??= async () => {
        const answer = await send(input, { ...init, signal: null });
        return answer.json();
      };
    }
    return send(input, init);
  };
  return {
    take: () => {
      const taken = first;
      first = undefined;
      if (taken === undefined) throw new Error('A match asked Meilisearch nothing.');
      return taken;
    },
    stop: () => {
      globalThis.fetch = send;
    },
  };
}
