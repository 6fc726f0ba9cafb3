import { and, eq } from 'drizzle-orm';
import type { ObjectKind } from '#db/enums.ts';
import { files } from '#db/schema/files.ts';
import type { Tx } from '#db/types.ts';

/** How many current files an object has. */
export function countFiles(tx: Tx, owner: { kind: ObjectKind; id: string }): Promise<number> {
  return tx.$count(
    files,
    and(eq(files.ownerKind, owner.kind), eq(files.ownerId, owner.id), eq(files.isCurrent, true)),
  );
}
