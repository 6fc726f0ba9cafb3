import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';

/** The HTML of a component without its class names: what assistive tools and forms see. */
export function bareHtml(element: ReactElement): string {
  return renderToStaticMarkup(element).replaceAll(/ class="[^"]*"/g, '');
}

/** The same, without drawings either. */
export function bareText(element: ReactElement): string {
  return bareHtml(element).replaceAll(/<svg.*?<\/svg>/g, '');
}
