export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const NAME = 'theme';

/** The reader's choice of appearance; a cookie without meaning for anybody else. */
export function readTheme(cookieHeader: string | null): Theme {
  const value = new RegExp(`(?:^|;\\s*)${NAME}=(\\w+)`).exec(cookieHeader ?? '')?.[1];
  return THEMES.find((theme) => theme === value) ?? 'system';
}

export function themeCookie(theme: Theme): string {
  return `${NAME}=${theme}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;
}
