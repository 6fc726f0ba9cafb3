import { Button } from '../ui/button.tsx';

/** By the prototype: a field of the form may be called `submit`. */
const SEND = 'HTMLFormElement.prototype.submit.call(document.getElementById("kept-form"))';

/**
 * A form of hidden fields that sends itself as soon as the page is read, and by its button where script is off.
 * Without a `nonce` it waits for the button.
 */
export function SelfSendingForm({
  action,
  fields,
  label,
  nonce,
}: {
  action: string;
  fields: readonly (readonly [string, string])[];
  label: string;
  nonce: string | undefined;
}) {
  return (
    <form id="kept-form" method="post" action={action}>
      {fields.map(([name, value], index) => (
        <input key={`${String(index)}:${name}`} type="hidden" name={name} value={value} />
      ))}
      <Button variant="primary">{label}</Button>
      {nonce === undefined ? null : <script nonce={nonce} dangerouslySetInnerHTML={{ __html: SEND }} />}
    </form>
  );
}
