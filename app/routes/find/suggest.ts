import { AREA_CODES } from '#db/enums.ts';
import { z } from '#app/domain/error-codes.ts';
import { findAddress } from '#app/components/find/find-address.ts';
import { page } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { networkOf, spend } from '#app/http/rate-limit.server.ts';
import { messagesIn } from '#app/i18n/messages.ts';
import { suggest, type Suggestion } from '#search/suggest.server.ts';

const typedSchema = z.object({ q: z.string().max(100).default('') });

/** What a half typed query may become, for the script of the search page (app/browser/suggest.js). */
export const loader = page(async ({ ctx, locale, url, context }) => {
  const { q } = parseFilter(typedSchema, url);
  await spend('suggest_address', networkOf(context.clientAddress));
  const { find } = messagesIn(locale);
  const to = (path: string) => `/${locale}${path}`;
  const suggestions = (await suggest(ctx, q, locale)).map((suggestion) => ({
    text: suggestion.text,
    note:
      suggestion.kind === 'term' && suggestion.shown !== suggestion.text
        ? suggestion.shown
        : find.suggestionKinds[suggestion.kind],
    href: addressOf(suggestion, to),
  }));
  return Response.json({ suggestions }, { headers: { 'Cache-Control': 'private, no-store' } });
});

/** Where a suggestion leads; words lead to searching for them. */
function addressOf(suggestion: Suggestion, to: (path: string) => string): string | undefined {
  switch (suggestion.kind) {
    case 'term':
      return undefined;
    case 'area':
      return suggestion.sub === undefined
        ? to(`/areas/${suggestion.area}`)
        : findAddress(to('/search'), {
            area: AREA_CODES.filter((code) => code === suggestion.area),
            sub: [suggestion.sub],
          });
    case 'organisation':
      return to(`/organisations/${suggestion.publicId}`);
    default:
      return to(`/listings/${suggestion.publicId}`);
  }
}
