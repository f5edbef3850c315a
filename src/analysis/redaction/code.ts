/** Which lines of a text are program code, data or output rather than prose. */
export interface CodeMap {
  /** Whether the character at an index stands in code. */
  isCode(index: number): boolean;
}

const FENCE = /^\s{0,3}(?:```|~~~)/;
const STATEMENT =
  /^\s*(?:(?:def|class|import|from|return|const|let|var|function|public|private|protected|static|void|for|while|if|elif|else|switch|case|try|except|catch|finally|with|async|await|export|package|using|namespace|#include|#define|SELECT|INSERT|UPDATE|DELETE|CREATE|print|assert|raise|throw|lambda|yield)\b.*[:;{}()=]|[@$>]\s*\w+\(|<\/?[a-z][\w-]*[ />]|[}\])]+[;,)]*\s*$)/;
const ASSIGNMENT = /^\s*[A-Za-z_$][\w.$[\]'"]{0,60}\s*(?:[-+*/|&]?=|:=|<-)(?!=)\s*\S/;
const CALL =
  /[\w\])]\([^)\n]{0,200}\)\s*[;:{]?\s*$|\w\.\w{1,60}\(|\w+\(\)|[{};]\s*$|=>|::|->|==|!=|&&|\|\|/;
const INDENTED = /^(?: {4,}|\t)\s*\S/;
const LITERALS =
  /^\s*[[{(]?\s*(?:[\d.eE+-]+\s*[,;\]\s]\s*){4,}|["'][^"'\n]{0,60}["']\s*:|^\s*["'][\w-]*["']\s*[,:\])]|^\s*[[{(]/;
const PROSE = /(?:\p{L}{2,}[,.;!?]?[ \t]+){6}/u;

/** Finds code: fenced blocks, and lines that look like statements, literals or output. Linear in the text. */
export function codeMap(text: string): CodeMap {
  const starts: number[] = [];
  const marks: boolean[] = [];
  let fenced = false;
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(from, Math.min(end, from + 400));
    const fence = FENCE.test(line);
    if (fence) fenced = !fenced;
    starts.push(from);
    marks.push(fence || fenced || looksLikeCode(line));
    from = end + 1;
  }
  return { isCode: (index) => marks[lineAt(starts, index)] ?? false };
}

function looksLikeCode(line: string): boolean {
  if (STATEMENT.test(line)) return !PROSE.test(line) || /[;{}]\s*$|\)\s*:\s*$/.test(line);
  if (ASSIGNMENT.test(line)) return true;
  if (LITERALS.test(line) || CALL.test(line)) return !PROSE.test(line);
  return INDENTED.test(line) && /[()[\]{}=<>_]/.test(line);
}

function lineAt(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
