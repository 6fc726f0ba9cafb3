import { useMessages } from '../messages.tsx';
import { Badge } from '../ui/badge.tsx';

/** Whether a broker or programme manager checked what an organisation stated. */
export function CheckedBadge({ isChecked }: { isChecked: boolean }) {
  const { m } = useMessages();
  return isChecked ? (
    <Badge tone="success" icon="check">
      {m.workspace.checked}
    </Badge>
  ) : (
    <Badge>{m.workspace.notChecked}</Badge>
  );
}
