import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { safePath } from '#app/http/safe-path.ts';
import { THEMES, themeCookie } from '#app/http/theme.server.ts';

/** Keeps the choice between light, dark and the system's, and returns to the page it was made on. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const theme = THEMES.find((item) => item === form.get('theme'));
  if (!theme) throw new Response('Unknown theme.', { status: 400 });
  return redirect(safePath(form.get('from')) ?? '/', { headers: { 'Set-Cookie': themeCookie(theme) } });
}

export function loader() {
  return redirect('/');
}
