import { useMessages } from '../messages.tsx';
import { Badge } from '../ui/badge.tsx';
import { Icon } from '../ui/icon.tsx';

type Step = {
  name: 'profile' | 'registration' | 'contacts' | 'secondFactor' | 'verification';
  isDone: boolean;
  href: string;
};

/** What an organisation has yet to do before it can publish, each step a link until it is done. */
export function NextSteps({ steps }: { steps: readonly Step[] }) {
  const { m } = useMessages();
  const { workspace } = m;
  return (
    <ol className="flex flex-col divide-y divide-line border-y border-line">
      {steps.map((step) => (
        <li key={step.name} className="flex min-h-11 flex-wrap items-center gap-3 py-2">
          <Icon
            name={step.isDone ? 'check' : 'arrow-right'}
            className={step.isDone ? 'text-success' : 'text-brand'}
          />
          {step.isDone ? (
            <span className="text-ink-soft">{workspace.steps[step.name]}</span>
          ) : (
            <a href={step.href}>{workspace.steps[step.name]}</a>
          )}
          <Badge tone={step.isDone ? 'success' : 'neutral'} className="ml-auto">
            {step.isDone ? workspace.done : workspace.toDo}
          </Badge>
        </li>
      ))}
    </ol>
  );
}
