import type { OrganisationKind } from '#db/enums.ts';
import type { ImportedOrganisation, ImportRow } from './import-row.ts';
import type { ImportScope } from './import-scope.ts';
import type { BookEntry, KnownOrganisation, OrganisationBook } from './organisation-book.server.ts';
import { refusal, type Step } from './plan.ts';

/** Kinds that only the operator can bring in: whoever reads their name must be able to trust it. */
const GOVERNMENT: readonly OrganisationKind[] = ['defence_unit', 'government'];

/** Whether an import may make an organisation of this kind. */
export function mayMake(scope: ImportScope, { kind }: Pick<ImportedOrganisation, 'kind'>): boolean {
  return scope.reach === 'all' || !GOVERNMENT.includes(kind);
}

/** Whether an import may bring in listings for an organisation: one of its list that nobody keeps yet, or a mandator. */
export function mayImportFor(scope: ImportScope, organisation: KnownOrganisation): boolean {
  if (scope.reach === 'all' || scope.reach.has(organisation.id)) return true;
  return organisation.isOfSource && !organisation.isSelfManaged;
}

/** Decides what is to be done for a row about an organisation. */
export function planOrganisation(
  row: Extract<ImportRow, { kind: 'organisation' }>,
  book: OrganisationBook,
  scope: ImportScope,
  made: (entry: Extract<BookEntry, { state: 'new' }>) => void,
): Step {
  const entry = book.find({ id: row.id, details: row.details });
  if (!mayMake(scope, row.details)) return refusal(row, 'government_kind');
  if (!entry) {
    made(book.add(row.id, row.details));
    return { do: 'add_organisation', row };
  }
  if (entry.state === 'new') return { do: 'nothing', row };
  const { organisation } = entry;
  if (!organisation.isOfSource || organisation.isSelfManaged)
    return { do: 'leave', row, why: 'self_managed' };
  const fields = changedFacts(organisation, row);
  if (fields.length === 0) return { do: 'nothing', row };
  return { do: 'change_organisation', row, id: organisation.id, fields };
}

const FACTS = ['name', 'kind', 'country', 'province', 'city', 'sizeClass', 'foundedYear', 'website'] as const;

function changedFacts(
  before: KnownOrganisation,
  { id, details }: Extract<ImportRow, { kind: 'organisation' }>,
): string[] {
  return [
    ...FACTS.filter((fact) => before[fact] !== details[fact]),
    ...(before.externalId === id ? [] : ['externalId']),
    ...(details.kvk !== null && before.kvk === null ? ['registration'] : []),
    ...(sameText(before.description, details.description) ? [] : ['description']),
  ];
}

function sameText(
  before: { language: string; body: string } | null,
  after: ImportedOrganisation['description'],
): boolean {
  return before?.body === after?.body && before?.language === after?.language;
}
