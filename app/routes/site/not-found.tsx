import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { NotFound } from '#app/domain/errors.ts';
import { responseFor } from '#app/http/responses.server.ts';

/** Whatever no other route knows. */
export function loader(args: LoaderFunctionArgs): never {
  throw responseFor(new NotFound(), args);
}

export function action(args: ActionFunctionArgs): never {
  throw responseFor(new NotFound(), args);
}

/** Never shown: the loader always throws, and the error page of the root stands in its place. */
export default function NotFoundPage() {
  return null;
}
