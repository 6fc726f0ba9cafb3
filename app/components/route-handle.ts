import type { Messages } from '#app/i18n/messages.ts';
import type { SideNavigationProps } from './layout/side-navigation.tsx';
import type { Breadcrumb } from './ui/breadcrumbs.tsx';

/** What a route tells the frame around it, by exporting `handle`. `data` is what its loader returned. */
export type RouteHandle<Data = unknown> = {
  /** The way to this page, from below the front page; the last is the page itself. */
  breadcrumbs?: (frame: FrameTexts, data: Data) => Breadcrumb[];
  /** Pages of the same part of the site. */
  side?: (frame: FrameTexts, data: Data) => SideNavigationProps | undefined;
  /** The page has the search field itself, so the header leaves its own out. */
  hasOwnSearch?: boolean;
  /** The page needs React in the browser; all others ship none of it. */
  hydrate?: boolean;
  /** Addresses of small scripts of ours (app/browser) that make the page more convenient; it works without them. */
  scripts?: readonly string[];
};

export type FrameTexts = { m: Messages; to: (path: string) => string; pathname: string };
