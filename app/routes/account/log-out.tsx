import { redirect, type MetaFunction } from '@remix-run/node';
import { FrontDoor } from '#app/components/accounts/front-door.tsx';
import { PostedForm, usePostedForm } from '#app/components/form/posted-form.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { recordSessionEnded } from '#app/domain/accounts/record-session.server.ts';
import { nothingSchema } from '#app/domain/accounts/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { endSession } from '#app/http/session.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

/** A link here changes nothing; logging out is a POST, from the menu or from this page. */
export const loader = page(({ ctx, locale, pending }) => {
  if (ctx.actor.kind === 'visitor' && !pending) throw redirect(`/${locale}/login`);
  return null;
});

export const action = formActions({
  'log-out': form({
    schema: nothingSchema,
    open: true,
    perform: async (_, { ctx, context, locale, pending, request }) => {
      const person = ctx.actor.kind === 'person' ? ctx.actor : pending;
      context.setCookie(await endSession(ctx.tx, request.headers.get('cookie')));
      if (person) await recordSessionEnded(ctx, person.userId, false);
      return redirect(`/${locale}/login?done=out`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.accounts.logOutTitle);

export default function LogOutPage() {
  const { m } = useMessages();
  const posted = usePostedForm({ name: 'log-out', schema: nothingSchema });
  return (
    <FrontDoor title={m.accounts.logOutTitle} intro={m.accounts.logOutText}>
      <PostedForm of={posted}>
        <Button variant="primary">{m.accounts.logOut}</Button>
      </PostedForm>
    </FrontDoor>
  );
}
