import { escaped, tag } from './svg-text.ts';

/** A piece of text on one line of the page, in pixels of the picture. */
interface Piece {
  text: string;
  readonly left: number;
  right: number;
  readonly top: number;
  readonly height: number;
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/** The lines that a text takes on the page, each as a text of its own: pictures break no lines. */
export function linesOf(node: Text, style: CSSStyleDeclaration, origin: Place): string {
  return piecesOf(node, origin)
    .map((piece) => lineOf(piece, style))
    .join('');
}

function piecesOf(node: Text, origin: Place): Piece[] {
  const range = node.ownerDocument.createRange();
  const lines: Piece[] = [];
  for (const { index, 0: word } of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.trimEnd().length);
    for (const { left, right, top, height } of range.getClientRects()) {
      const place = { left: left - origin.left, right: right - origin.left, top: top - origin.top };
      const last = lines.at(-1);
      if (last !== undefined && Math.abs(last.top - place.top) < height / 2) {
        last.text += ` ${word.trimEnd()}`;
        last.right = place.right;
      } else lines.push({ text: word.trimEnd(), ...place, height });
      break;
    }
  }
  return lines.filter(({ left, right }) => right > left);
}

function lineOf({ text, left, right, top, height }: Piece, style: CSSStyleDeclaration): string {
  const { ascent, descent } = heightsOf(style);
  const attributes = {
    x: left,
    y: top + (height - ascent - descent) / 2 + ascent,
    fill: style.color,
    'font-family': style.fontFamily,
    'font-size': style.fontSize,
    'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
    'letter-spacing': style.letterSpacing === 'normal' ? null : style.letterSpacing,
    // Where the font is another one, columns stay under each other.
    textLength: right - left,
    lengthAdjust: 'spacingAndGlyphs',
  };
  return tag('text', attributes, escaped(inCase(text, style.textTransform)));
}

let canvas: CanvasRenderingContext2D | null = null;

function heightsOf({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): {
  ascent: number;
  descent: number;
} {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return { ascent: 11, descent: 3 };
  // The shorthand is empty where it cannot say everything, as with figures of equal width.
  canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } =
    canvas.measureText('x');
  return { ascent, descent };
}

function inCase(text: string, transform: string): string {
  return transform === 'uppercase' ? text.toUpperCase() : text;
}
