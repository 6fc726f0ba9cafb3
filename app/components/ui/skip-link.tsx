/** The first link of every page: jumps over the header to the main content (`PageShell` gives it the id). */
export function SkipLink({ children, href = '#content' }: { children: string; href?: string | undefined }) {
  return (
    <a
      href={href}
      data-print="no"
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-30 focus:inline-flex focus:min-h-11 focus:items-center focus:rounded-sm focus:bg-brand focus:px-5 focus:font-semibold focus:text-on-brand"
    >
      {children}
    </a>
  );
}
