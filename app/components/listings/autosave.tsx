import { useMessages } from '../messages.tsx';

/**
 * Where a form tells that it saves itself, and where to (app/browser/autosave.js; the route asks for that script). Stays in
 * sight while one types. Empty without script, and then the button is all.
 */
export function Autosave({ href }: { href: string }) {
  const { m } = useMessages();
  const { intro, failed, invalid, conflict, loggedOut, stopped } = m.autosave;
  return (
    <p
      role="status"
      data-autosave={href}
      data-intro={intro}
      data-failed={failed}
      data-invalid={invalid}
      data-conflict={conflict}
      data-logged-out={loggedOut}
      data-stopped={stopped}
      className="sticky bottom-0 border-t border-line bg-paper py-2 text-ink-soft empty:hidden data-[state=conflict]:text-error data-[state=failed]:text-error data-[state=loggedOut]:text-error"
    />
  );
}
