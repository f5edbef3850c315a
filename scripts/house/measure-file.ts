import ts from 'typescript';

/** What is counted, in a file or in many. */
export interface Counts {
  /** Declarations with `export`; what is exported again from elsewhere is not counted. */
  readonly exports: number;
  readonly documentedExports: number;
  readonly any: number;
  /** `!` behind an expression. */
  readonly nonNull: number;
  /** Comments that silence a tool. */
  readonly suppressions: number;
  /** `as`, but not `as const`. */
  readonly casts: number;
  readonly castsToNever: number;
}

/** What one source file measures. */
export interface FileMeasures extends Counts {
  readonly lines: number;
  /** Lines on which nothing but a comment stands. */
  readonly commentLines: number;
  /** Lines of each function that has a name and a body, its signature counted, its comment not. */
  readonly functions: readonly number[];
}

const SUPPRESSION = /biome-ignore|@ts-(?:ignore|expect-error|nocheck)|eslint-disable/;

/** Measures a file by its syntax tree. */
export function measureFile(name: string, text: string): FileMeasures {
  const kind = name.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind);
  const nodes = nodesOf(file);
  const tokens = tokensOf(file);
  const comments = commentsOf(file, tokens);
  const casts = nodes.filter(ts.isAsExpression).filter(({ type }) => !isConst(type));
  const exported = file.statements.filter(isExported);
  return {
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    commentLines: commentLinesOf(file, tokens, comments),
    functions: nodes.filter(isNamedFunction).map((node) => linesOf(file, node)),
    exports: exported.length,
    documentedExports: exported.filter((node) => ts.getJSDocCommentsAndTags(node).length > 0)
      .length,
    any: nodes.filter(({ kind: each }) => each === ts.SyntaxKind.AnyKeyword).length,
    nonNull: nodes.filter(ts.isNonNullExpression).length,
    suppressions: comments.filter(({ pos, end }) => SUPPRESSION.test(text.slice(pos, end))).length,
    casts: casts.length,
    castsToNever: casts.filter(({ type }) => type.kind === ts.SyntaxKind.NeverKeyword).length,
  };
}

function nodesOf(file: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return nodes;
}

function isConst(type: ts.TypeNode): boolean {
  return ts.isTypeReferenceNode(type) && type.getText() === 'const';
}

/** A function, method or accessor with a name of its own or that of what it is assigned to. */
function isNamedFunction(node: ts.Node): boolean {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node))
    return ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent);
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

function isExported(node: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function linesOf(file: ts.SourceFile, node: ts.Node): number {
  return lineAt(file, node.getEnd()) - lineAt(file, node.getStart(file)) + 1;
}

function lineAt(file: ts.SourceFile, position: number): number {
  return file.getLineAndCharacterOfPosition(position).line;
}

/** Comments stand before tokens, or behind them on their line. */
function commentsOf(file: ts.SourceFile, tokens: readonly ts.Node[]): ts.CommentRange[] {
  const found = new Map<number, ts.CommentRange>();
  for (const token of tokens.filter((each) => !ts.isJsxText(each))) {
    for (const range of [
      ...(ts.getLeadingCommentRanges(file.text, token.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(file.text, token.getEnd()) ?? []),
    ])
      found.set(range.pos, range);
  }
  return [...found.values()];
}

/** All that is no comment, in order; doc comments are trees of their own. */
function tokensOf(file: ts.SourceFile): ts.Node[] {
  const tokens: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJSDoc(node)) return;
    if (ts.isToken(node)) tokens.push(node);
    else node.getChildren(file).forEach(visit);
  };
  visit(file);
  return tokens;
}

function commentLinesOf(
  file: ts.SourceFile,
  tokens: readonly ts.Node[],
  comments: readonly ts.CommentRange[],
): number {
  const lines = new Set(comments.flatMap(({ pos, end }) => between(file, pos, end)));
  for (const token of tokens) {
    if (token.kind === ts.SyntaxKind.EndOfFileToken) continue;
    for (const line of between(file, token.getStart(file), token.getEnd())) lines.delete(line);
  }
  return lines.size;
}

function between(file: ts.SourceFile, start: number, end: number): number[] {
  const first = lineAt(file, start);
  return Array.from({ length: lineAt(file, end) - first + 1 }, (_, at) => first + at);
}
