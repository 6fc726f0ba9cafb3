import { readiness } from '#app/http/readiness.server.ts';

/** The site can serve: every part with its state. 503 when one is missing. */
export async function loader() {
  const state = await readiness();
  return Response.json(state, { status: state.ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
}
