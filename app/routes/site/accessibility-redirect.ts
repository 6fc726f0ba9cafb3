import { redirect } from '@remix-run/node';

/** `/toegankelijkheid`: the address at which people look for the statement of a Dutch public site. */
export function loader() {
  return redirect('/nl/toegankelijkheid', 301);
}
