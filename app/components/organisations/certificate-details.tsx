import type { CertificateView } from '#app/domain/organisations/record-views.ts';
import { formatDay } from '#app/i18n/formats.ts';
import { useMessages } from '../messages.tsx';
import { Icon } from '../ui/icon.tsx';

/** Number, issuer, scope and validity of a certificate, and its file for who may open it. */
export function CertificateDetails({
  certificate,
  showsFile,
}: {
  certificate: CertificateView;
  showsFile: boolean;
}) {
  const { m, to } = useMessages();
  const { number, issuer, scope, fileId, fileName } = certificate;
  const validity = useValidity(certificate);
  const facts = [number, issuer].filter((fact) => fact !== '').join(' · ');
  return (
    <ul className="flex flex-col gap-1">
      {facts === '' ? null : <li>{facts}</li>}
      {scope === '' ? null : <li>{scope}</li>}
      {validity === undefined ? null : (
        <li className="text-ink-soft">
          {m.workspace.validity}: {validity}
        </li>
      )}
      {showsFile && fileId && fileName ? (
        <li className="flex items-center gap-2">
          <Icon name="file" />
          <a href={to(`/files/${fileId}`)} className="relative z-1 break-words">
            {fileName}
          </a>
          {certificate.fileScan === 'pending' ? (
            <span className="text-ink-soft">({m.workspace.fileWaiting})</span>
          ) : null}
        </li>
      ) : null}
    </ul>
  );
}

function useValidity({ validFrom, validUntil }: CertificateView): string | undefined {
  const { m, locale } = useMessages();
  const { workspace } = m;
  if (validFrom && validUntil) {
    return workspace.validBetween(formatDay(locale, validFrom), formatDay(locale, validUntil));
  }
  if (validFrom) return workspace.validSince(formatDay(locale, validFrom));
  return validUntil ? workspace.validTo(formatDay(locale, validUntil)) : undefined;
}
