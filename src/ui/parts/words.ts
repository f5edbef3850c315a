import { part } from '../words/language.ts';

/** What a part of any page says while it waits, and when it has failed. */
export const partsWords = part('parts', {
  loading: 'Loading',
  failed: (what: string) => `${what} could not be loaded.`,
  noConnection: 'No connection to Cogniforce.',
  comesBack: 'Figures come back by themselves when it answers.',
  unreadable: 'The server’s answer cannot be read.',
  tryOrLook: 'Try again; if it stays, look into the log of Cogniforce.',
  tryAgain: 'Try again',
  reference: (reference: string) => `Reference <code>${reference}</code>`,
  copy: 'Copy',
  copied: 'Copied',
  /** Of a menu, before its label, for who does not see where it stands. */
  menu: (name: string) => `${name}: `,
  othersHold: 'The other panels are not affected.',
  save: {
    label: 'Save',
    /** Said before it to who does not see where it stands. */
    name: 'This panel',
    pageName: 'These figures',
    table: 'Table (CSV)',
    workbook: 'Workbook (XLSX)',
    png: 'Picture (PNG)',
    svg: 'Picture (SVG)',
    finance: 'Sheet for finance (XLSX)',
    allTables: 'All tables (CSV)',
    allJson: 'All tables (JSON)',
    saving: 'Saving…',
    failed: 'It could not be saved. Try again.',
  },
  /** Under a picture. */
  source: (period: string) => `Source: Cogniforce, ${period}`,
  invented: 'Demonstration: these figures are invented.',
});
