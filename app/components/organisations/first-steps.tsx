import {
  progressOf,
  type FirstStep,
  type FirstStepName,
  type OrganisationSteps,
} from '#app/domain/organisations/first-steps.ts';
import { ProgressBar } from '../charts/progress-bar.tsx';
import { useMessages } from '../messages.tsx';
import { Badge } from '../ui/badge.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Section } from '../ui/page-heading.tsx';
import type { Tone } from '../ui/tone.ts';

const LOOKS: Readonly<Record<FirstStep['state'], { tone: Tone; icon: IconName; ink: string }>> = {
  done: { tone: 'success', icon: 'check', ink: 'text-success' },
  open: { tone: 'neutral', icon: 'arrow-right', ink: 'text-brand' },
  again: { tone: 'warning', icon: 'arrow-right', ink: 'text-brand' },
  waiting: { tone: 'info', icon: 'clock', ink: 'text-info' },
  colleague: { tone: 'info', icon: 'person', ink: 'text-info' },
};

/** Where a step is done; those of the person first. */
function placeOf(name: FirstStepName, workspace: string): string {
  switch (name) {
    case 'confirm_mail':
      return '/account/confirm';
    case 'second_factor':
      return '/account/second-factor';
    case 'draft':
      return `${workspace}/listings/new/capability`;
    case 'publication':
      return `${workspace}/listings`;
    case 'profile':
    case 'registration':
    case 'verification':
      return `${workspace}/${name}`;
  }
}

/** What an organisation has yet to do before it can publish: how far it is, and each step with the way to it. */
export function FirstSteps({ organisation, title }: { organisation: OrganisationSteps; title: string }) {
  const { m } = useMessages();
  const { steps, publicId } = organisation;
  const { done, total } = progressOf(steps);
  return (
    <Section title={title}>
      <div className="rounded-md border border-line p-5">
        <ProgressBar done={done} total={total} text={m.firstSteps.progress(done, total)} />
        <ol className="mt-4 flex flex-col divide-y divide-line">
          {steps.map((step) => (
            <Step key={step.name} step={step} workspace={`/o/${publicId}`} />
          ))}
        </ol>
      </div>
    </Section>
  );
}

function Step({ step: { name, state }, workspace }: { step: FirstStep; workspace: string }) {
  const { m, to } = useMessages();
  const { steps, notes, states } = m.firstSteps;
  const { tone, icon, ink } = LOOKS[state];
  const isToDo = state === 'open' || state === 'again';
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 py-3 sm:grid-cols-[auto_minmax(0,1fr)_auto]">
      <Icon name={icon} className={`mt-1 ${ink}`} />
      <div>
        {isToDo ? (
          <a href={to(placeOf(name, workspace))} className="font-semibold">
            {steps[name]}
          </a>
        ) : (
          <span className={state === 'done' ? 'text-ink-soft' : 'font-semibold'}>{steps[name]}</span>
        )}
        {state === 'done' ? null : <p className="text-ink-soft">{notes[name][state] ?? notes[name].open}</p>}
      </div>
      <Badge
        tone={tone}
        className={
          state === 'done'
            ? 'max-sm:sr-only'
            : 'max-sm:col-start-2 max-sm:mt-2 max-sm:justify-self-start sm:self-start'
        }
      >
        {states[state]}
      </Badge>
    </li>
  );
}
