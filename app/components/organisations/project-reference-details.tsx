import type { ProjectReferenceView } from '#app/domain/organisations/record-views.ts';
import { UserText } from '../ui/prose.tsx';

/** For whom, when and what an earlier project was. */
export function ProjectReferenceDetails({ reference }: { reference: ProjectReferenceView }) {
  const { customer, startYear, endYear, description } = reference;
  const period = startYear !== null && endYear !== null && startYear !== endYear;
  const years = period ? `${String(startYear)}–${String(endYear)}` : (startYear ?? endYear)?.toString();
  const facts = [customer, years].filter(Boolean).join(' · ');
  return (
    <>
      {facts === '' ? null : <p className="text-ink-soft">{facts}</p>}
      <UserText text={description} className="mt-2" />
    </>
  );
}
