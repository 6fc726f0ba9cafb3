/**
 * The mark of Defport: a D that is a port. A quay and an arc that face each other are need and offer; the beacon in
 * the opening between them is the match. The same drawing as public/favicon.svg.
 */
export function Logo({ className }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 32 32" width="36" height="36" className={className} aria-hidden>
      <path className="fill-brand" d="M3 3h7v26H3zM14 3a13 13 0 0 1 0 26v-7a6 6 0 0 0 0-12z" />
      <circle className="fill-accent" cx="14" cy="16" r="3" />
    </svg>
  );
}
