import type { ServerResponse } from 'node:http';

/** What the safe headers depend on. */
export interface HeaderSettings {
  nonce: string;
  /** Whether the site is reached by https, as SITE_URL says. */
  isHttps: boolean;
  /** The development server injects styles and speaks WebSocket. */
  isDevelopment: boolean;
}

const YEAR_IN_SECONDS = 31_536_000;

/** The content security policy: own files only, and of inline scripts only those with this answer's nonce. */
export function contentSecurityPolicy({ nonce, isHttps, isDevelopment }: HeaderSettings): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    // Bars and charts have their sizes in style attributes; these run nothing.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    isDevelopment ? "connect-src 'self' ws:" : "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Puts the safe headers on an answer; a route may replace them with stricter ones. */
export function setSafeHeaders(response: ServerResponse, settings: HeaderSettings): void {
  response.setHeader('Content-Security-Policy', contentSecurityPolicy(settings));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader(
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
  );
  if (settings.isHttps) {
    response.setHeader('Strict-Transport-Security', `max-age=${String(YEAR_IN_SECONDS)}; includeSubDomains`);
  }
}
