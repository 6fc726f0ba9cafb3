import type { TextLanguage } from '../../language/tokens.ts';
import type { WeighedText } from '../weighed-text.ts';

import { locate, type SubjectSpaces } from './subject-space.ts';
import { toVector, writeVector } from './subject-vector.ts';

/** What a document holds of the subjects of its versions, by language. */
export interface DocumentSubjects {
  readonly subjects?: Readonly<Partial<Record<TextLanguage, string>>>;
}

/** What texts are about, written for a document; nothing of a language without a space. */
export function subjectsOf(
  versions: readonly { readonly language: TextLanguage; readonly text: WeighedText }[],
  spaces: SubjectSpaces | undefined,
): DocumentSubjects {
  if (!spaces) return {};
  const written = versions.flatMap(({ language, text }) => {
    const space = spaces.of[language];
    return space ? [[language, writeVector(toVector(locate(text, space)), spaces.generation)] as const] : [];
  });
  return written.length === 0 ? {} : { subjects: Object.fromEntries(written) };
}
