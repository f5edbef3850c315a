/** Light and dark, or whatever the system has. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'cogniforce.theme';

/** The theme that was chosen on this machine. */
export function storedTheme(): Theme {
  return THEMES.find((theme) => theme === read(KEY)) ?? 'system';
}

/** Shows a theme and remembers it. */
export function chooseTheme(theme: Theme): void {
  write(KEY, theme === 'system' ? null : theme);
  applyTheme(theme);
}

/** Shows a theme: the tokens follow the attribute, or the system where there is none. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
}

const SHORTCUTS_KEY = 'cogniforce.shortcuts';

/** Whether single keys act; they can be switched off, since speech input types them by mistake. */
export const shortcutsOn = (): boolean => read(SHORTCUTS_KEY) !== 'off';
/** Remembers whether single keys act. */
export const switchShortcuts = (on: boolean): void => write(SHORTCUTS_KEY, on ? null : 'off');

// A browser may refuse storage altogether; then a choice lasts until the page closes.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing to do: see above.
  }
}
