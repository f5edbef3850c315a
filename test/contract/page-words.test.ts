import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { COSTS } from '../../src/domains/openwebui/repositories/lacks.ts';
import { runWords } from '../../src/ui/runs/words.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is shown to people lies here, and every text of it in a file of words. */
const SHOWN = 'src/{ui,dashboard,metrics}/**/*.{ts,tsx}';
const WORDS = 'src/{ui,dashboard,metrics}/**/*words.ts';
const LANGUAGES = 'src/dashboard/messages/??/*.ts';

const pathsOf = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
const textOf = (path: string) => readFileSync(`${root}${path}`, 'utf8');

/** Attributes that a browser or our own code reads, and no person. */
const TECHNICAL: ReadonlySet<string> = new Set([
  ...[
    'className',
    'id',
    'lang',
    'htmlFor',
    'key',
    'type',
    'role',
    'scope',
    'name',
    'autoComplete',
    'href',
  ],
  ...['d', 'viewBox', 'fill', 'stroke', 'transform', 'patternTransform', 'patternUnits', 'hash'],
  ...[
    'strokeLinecap',
    'strokeLinejoin',
    'textAnchor',
    'preserveAspectRatio',
    'overflow',
    'figure',
    'table',
  ],
  ...[
    'x',
    'y',
    'rx',
    'width',
    'height',
    'to',
    'value',
    'kind',
    'step',
    'current',
    'class',
    'state',
    'rel',
    'accept',
  ],
  ...['aria-hidden', 'aria-describedby', 'aria-labelledby', 'aria-sort', 'aria-current'],
]);

/** Literals with words in them that no person is shown. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  // What states and reasons are called within the code.
  ...['first use', 'left out', 'at least', 'not estimated', 'no data', 'not whole', 'signed out'],
  ...['own down', 'own read-only', 'source down', 'all costs', 'known costs', 'no costs'],
  ...['outside chats', 'not yet', 'days together', 'weeks together'],
]);

const hasWords = (text: string) => /\p{L}{2}/u.test(text);
const isSentence = (text: string) => /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u.test(text) && / /.test(text);

/** Texts of a file that a person would be shown and that are not in the catalogue. */
function strayTexts(path: string, source = textOf(path)): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isStray(node)) found.push(`${path}: ${node.getText(file).trim().slice(0, 80)}`);
    if (!isSkipped(node)) ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isStray(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return hasWords(node.text);
  if (ts.isTemplateExpression(node)) {
    const fixed = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
    return isSentence(fixed.map(({ text }) => text).join('0')) && !isTechnical(node);
  }
  if (!ts.isStringLiteralLike(node) || NOT_SHOWN.has(node.text) || isTechnical(node)) return false;
  return isChild(node) ? hasWords(node.text) : isSentence(node.text);
}

/** `<p>{isLate ? 'Late' : 'Soon'}</p>`, `<p title="Late">`: whatever it is, it is shown. */
function isChild(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return true;
  if (ts.isJsxExpression(parent)) return true;
  if (ts.isConditionalExpression(parent) && parent.condition !== node) return isChild(parent);
  return ts.isParenthesizedExpression(parent) ? isChild(parent) : false;
}

/** In an attribute or a property that no person reads. */
function isTechnical(node: ts.Node): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isJsxAttribute(at) || ts.isPropertyAssignment(at)) {
      if (TECHNICAL.has(at.name.getText().replaceAll("'", ''))) return true;
    }
    if (
      ts.isCallExpression(at) &&
      /\.describe$|querySelector$|closest$/.test(at.expression.getText())
    ) {
      return true;
    }
    if (ts.isJsxElement(at)) return false;
  }
  return false;
}

const isSkipped = (node: ts.Node) =>
  ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node);

it('has words for every cost of what may not be read', () => {
  expect(Object.keys(runWords.costs).sort()).toEqual(Object.keys(COSTS).sort());
});

describe('texts of the page', () => {
  it('stand in the catalogue, and nowhere else', () => {
    const besides = new Set([...pathsOf(WORDS), ...pathsOf(LANGUAGES)]);
    const drawn = pathsOf(SHOWN).filter(
      (path) => !besides.has(path) && !/\.test\.tsx?$|\/(?:metric|contract)\.ts$/.test(path),
    );
    expect(drawn.length).toBeGreaterThan(80);
    expect(drawn.flatMap((path) => strayTexts(path))).toEqual([]);
  });

  it.each([
    ['text between tags', '<p>No answer</p>'],
    ['an attribute that is read aloud', '<p aria-label="Runs" />'],
    ['one of two texts', "<p>{late ? 'Late' : null}</p>"],
    ['a sentence in an object', "<Panel {...{ sub: 'Tokens by model' }} />"],
    ['a template', `<p>{\`of \${count} more people\`}</p>`],
  ])('are noticed elsewhere: %s', (_, source) => {
    expect(strayTexts('drawn.tsx', `const drawn = ${source};`)).toHaveLength(1);
  });

  it('are parts of the catalogue, each under its own name', () => {
    const catalogue = textOf('src/dashboard/messages/messages.ts');
    const parts = pathsOf(WORDS).flatMap((path) =>
      [...textOf(path).matchAll(/export const (\w+) = part\('(\w+)'/g)].map(
        ([, variable, name]) => ({ variable, name }),
      ),
    );
    expect(parts.length).toBeGreaterThan(15);
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
    const missing = parts.filter(
      ({ variable, name }) => !catalogue.includes(`readonly ${name}: typeof ${variable};`),
    );
    expect(missing).toEqual([]);
    const made = pathsOf(SHOWN).filter(
      (path) => !/\.test\.ts$|words\.ts$/.test(path) && /= part\(/.test(textOf(path)),
    );
    expect(made).toEqual([]);
  });

  it('have every language that there is a folder of', () => {
    const index = textOf('src/dashboard/messages/index.ts');
    const codes = new Set(pathsOf(LANGUAGES).map((path) => path.split('/').at(-2) ?? ''));
    expect([...codes]).toContain('de');
    expect([...codes].filter((code) => !index.includes(`import('./${code}/`))).toEqual([]);
  });
});
