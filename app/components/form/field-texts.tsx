import { createContext, useContext, type ReactNode } from 'react';

/** The few words that every field shows, in the reader's language. */
export interface FieldTexts {
  /** Behind the label of a field that may stay empty ("niet verplicht"). */
  optional: string;
  /** Before an error, for screen readers ("Fout"). */
  error: string;
}

const FieldTextsContext = createContext<FieldTexts>({ optional: '', error: '' });

/** Put once around the pages, so that fields need no word of their own. Without it these words are left out. */
export function FieldTextsProvider({ texts, children }: { texts: FieldTexts; children: ReactNode }) {
  return <FieldTextsContext.Provider value={texts}>{children}</FieldTextsContext.Provider>;
}

export function useFieldTexts(): FieldTexts {
  return useContext(FieldTextsContext);
}
