import type { AreaCode } from '#db/enums.ts';

/** Text colour and ground of each area; the literal class names let Tailwind find them. */
export const AREA_CLASSES: Record<AreaCode, string> = {
  MAT: 'bg-area-mat-tint text-area-mat',
  SPA: 'bg-area-spa-tint text-area-spa',
  QUA: 'bg-area-qua-tint text-area-qua',
  INT: 'bg-area-int-tint text-area-int',
  SEN: 'bg-area-sen-tint text-area-sen',
  MAR: 'bg-area-mar-tint text-area-mar',
  OUT: 'bg-area-out-tint text-area-out',
  unclassified: 'bg-area-out-tint text-area-out',
};

/**
 * One drawing per area on a 24 × 24 grid: layers of a composite, a planet with its orbit, a superposed wave, linked
 * nodes, radar arcs, a ship, a broken frame with an arrow out of it, and a broken
 * circle for what nobody has placed yet.
 */
export const AREA_PATHS: Record<AreaCode, string> = {
  MAT: 'M12 3l9 5-9 5-9-5ZM3 12l9 5 9-5M3 16l9 5 9-5',
  SPA: 'M12 7a5 5 0 1 1 0 10a5 5 0 0 1 0-10ZM16.5 9.5C20 8 22.3 6 21.5 4.5C20 2 1 14 2.5 18.5C3.2 20.5 8 18.5 12 16',
  QUA: 'M2 12C5 3 8 3 12 12S19 21 22 12M2 12c3 9 6 9 10 0s7-9 10 0',
  INT: 'M12 3a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5ZM5 16a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5ZM19 16a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5ZM10.8 7.8L6.2 16.2M13.2 7.8l4.6 8.4M7.5 18.5h9',
  SEN: 'M12 18v3M8 21h8M12 14a2 2 0 1 1 0 4a2 2 0 0 1 0-4ZM7.5 13a6 6 0 0 1 9 0M4 9.5a11 11 0 0 1 16 0',
  MAR: 'M3 14h18l-3 5H6ZM7 14V9h8l3 5M11 9V4M2 22c2 0 2-1 4-1s2 1 4 1 2-1 4-1 2 1 4 1 2-1 4-1',
  OUT: 'M10 5H4v15h15v-6M14 4h6v6M20 4l-9 9',
  unclassified:
    'M9 4a8.5 8.5 0 0 1 6 0M19 8a8.5 8.5 0 0 1 1 6M17 18.5a8.5 8.5 0 0 1-6 1.7M6 17.5a8.5 8.5 0 0 1-2.3-6',
};
