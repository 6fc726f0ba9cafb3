import type { ListingMove } from '#app/domain/listings/lifecycle.ts';
import { moveSchema } from '#app/domain/listings/schemas.ts';
import { ButtonForm } from '../form/form-layout.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { usePostedForm } from '../form/posted-form.tsx';
import { useMessages } from '../messages.tsx';

/** The moves that leave the state a listing is in, as buttons, and a copy; the same table decides in the domain. */
export function ListingMoves({
  version,
  moves,
  mayPublish,
  mayRelease,
  mayWithdraw,
}: {
  /** The version the buttons act on. */
  version: number;
  moves: readonly ListingMove[];
  mayPublish: boolean;
  mayRelease: boolean;
  mayWithdraw: boolean;
}) {
  const { m } = useMessages();
  const { summary } = usePostedForm({ name: 'move', schema: moveSchema });
  const labels: Partial<Record<ListingMove, string | undefined>> = {
    release: mayRelease ? m.listings.release : undefined,
    return: mayRelease ? m.listings.returnToWriter : undefined,
    show: mayPublish ? m.listings.show : undefined,
    renew: mayPublish ? m.listings.renew : undefined,
    hide: mayWithdraw ? m.listings.hide : undefined,
    restore: mayWithdraw ? m.listings.restore : undefined,
    archive: mayWithdraw ? m.listings.archive : undefined,
  };
  const shown = moves.filter((move) => labels[move] !== undefined);
  return (
    <div className="mt-10">
      <ErrorSummary title={m.words.errorSummary} errors={summary().map(({ message }) => ({ message }))} />
      <div className="flex flex-wrap gap-3 border-t border-line pt-6">
        {shown.map((move) => (
          <ButtonForm
            key={move}
            variant={move === 'release' ? 'primary' : 'secondary'}
            values={{ _form: 'move', move, version: String(version) }}
          >
            {labels[move]}
          </ButtonForm>
        ))}
        <ButtonForm variant="quiet" values={{ _form: 'copy' }}>
          {m.listingManage.copy}
        </ButtonForm>
      </div>
    </div>
  );
}
