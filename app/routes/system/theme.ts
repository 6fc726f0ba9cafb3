import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { readForm, removeUploads } from '#app/http/read-form.server.ts';
import { safePath } from '#app/http/safe-path.ts';
import { THEMES, themeCookie } from '#app/http/theme.server.ts';

/** A choice and a path take no more, in bytes; anybody may post here. */
const LARGEST = 1_000;

/** Keeps the choice between light, dark and the system's, and returns to the page it was made on. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, { largest: LARGEST }).catch(() => {
    throw new Response('This is no form.', { status: 400 });
  });
  await removeUploads(form);
  const theme = THEMES.find((item) => item === form.get('theme'));
  if (!theme) throw new Response('Unknown theme.', { status: 400 });
  return redirect(safePath(form.get('from')) ?? '/', { headers: { 'Set-Cookie': themeCookie(theme) } });
}

export function loader() {
  return redirect('/');
}
