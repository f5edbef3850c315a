import { part } from '../../ui/words/language.ts';

/** What stands around every page. */
export const shellWords = part('shell', {
  brand: 'Cogniforce',
  titleOf: (page: string) => `${page} · Cogniforce`,
  noServerYet: 'Cogniforce has not answered yet.',
  skip: 'Skip to content',
  demonstration: 'Demonstration',
  demonstrationData: 'Demonstration data.',
  invented: 'Every person, group and figure here is invented.',
  connect: 'Connect your Open WebUI',
  pages: 'Pages',
  page: 'Page',
  signedInAs: 'Signed in as Administrator',
  notKept: 'Until Cogniforce is restarted: its database cannot be written',
  sums: 'Sums of several people only',
  sumsOf: (least: number) => `Sums of at least ${least} people only`,
  singlePeople: 'Single people are shown, by pseudonym',
  signOut: 'Sign out',
  signOutFailed: 'Signing out failed. Try again.',
  theme: 'Theme:',
  themes: { system: 'system', light: 'light', dark: 'dark' },
});
