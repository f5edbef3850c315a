import { createHash } from 'node:crypto';

/** The look of the pages that stand for themselves; the policy of the server lets it in by its hash. */
const STYLE = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body.text{max-width:40rem;margin:4rem auto;padding:0 1rem}
table{border-collapse:collapse}
td,th{padding:.4rem .8rem;border-bottom:1px solid #8886;text-align:left;vertical-align:top}
tr:target{background:#fc03}
`;

/** What `style-src` needs for these pages. */
export const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** A whole page without any file of the dashboard. Input: HTML. */
export function plainPage(title: string, body: string, kind: 'text' | 'table'): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
</head><body class="${kind}">
${body}
</body></html>
`;
}
