import { Icon } from '../ui/icon.tsx';

export interface SummaryError {
  message: string;
  /** Where the field is, mostly on this page; without it the error is about the form as a whole. */
  href?: string | undefined;
}

/**
 * Everything that is wrong with a form, above it, with links to the fields. It takes the focus when the page loads,
 * so that keyboard and screen reader start here. Renders nothing when there are no errors.
 */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly SummaryError[] }) {
  if (errors.length === 0) return null;
  return (
    <div
      role="alert"
      tabIndex={-1}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- after a failed post the reader must land on what went wrong
      autoFocus
      className="mb-8 rounded-sm border-2 border-error bg-error-tint p-5"
    >
      <h2 className="flex gap-2 text-lg font-semibold text-error">
        <Icon name="error" className="mt-0.5 size-6" />
        {title}
      </h2>
      <ul className="mt-2 ml-8 list-disc">
        {errors.map(({ message, href }) => (
          <li key={`${href ?? ''}:${message}`}>
            {href === undefined ? (
              message
            ) : (
              <a href={href} className="text-error hover:text-error-strong">
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
