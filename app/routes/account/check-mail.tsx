import type { MetaFunction } from '@remix-run/node';
import { FrontDoor } from '#app/components/accounts/front-door.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { titleOf } from '#app/i18n/page-title.ts';

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.accounts.checkMailTitle);

/** The same for everybody who signed up, whether or not the address had an account. */
export default function CheckMailPage() {
  const { m, to } = useMessages();
  const { accounts } = m;
  return (
    <FrontDoor
      title={accounts.checkMailTitle}
      intro={accounts.checkMailText}
      below={
        <>
          <p className="font-semibold">{accounts.checkMailNothing}</p>
          <p>
            {accounts.checkMailNothingText} <a href={to('/signup')}>{accounts.signUp}</a>
          </p>
        </>
      }
    />
  );
}
