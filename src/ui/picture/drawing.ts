import { tag } from './svg-text.ts';
import { linesOf } from './text-lines.ts';

/** What is on the page and has no place in a picture of it. */
const LEFT_OUT = [
  ...['.tools', '.sr', '.reader', '.tooltip', '.skip', 'details.data'],
  ...['button', 'input', 'select', 'fieldset'],
].join();
const CLEAR = 'rgba(0, 0, 0, 0)';

/** Where the picture begins, in pixels of the window. */
export interface Origin {
  readonly left: number;
  readonly top: number;
}

/** What an element of the page looks like, as markup of a drawing: its ground, its lines, its text, and all that is in it. */
export function drawn(element: Element, origin: Origin): string {
  if (element.matches(LEFT_OUT) || !element.checkVisibility()) return '';
  if (element instanceof SVGSVGElement) return plot(element, origin);
  const style = getComputedStyle(element);
  const inside = [...element.childNodes].map((node) => {
    if (node instanceof Text) return linesOf(node, style, origin);
    return node instanceof Element ? drawn(node, origin) : '';
  });
  return ground(element, style, origin) + inside.join('');
}

function ground(element: Element, style: CSSStyleDeclaration, { left, top }: Origin): string {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return '';
  const place = { x: box.left - left, y: box.top - top, width: box.width, height: box.height };
  const rx = Number.parseFloat(style.borderTopLeftRadius) || null;
  const hatch = element.classList.contains('hatch');
  const fill = hatch ? 'url(#hatch)' : style.backgroundColor;
  const area = fill === CLEAR ? '' : tag('rect', { ...place, rx, fill });
  return area + innerEdge(style, place) + borders(style, place);
}

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

function borders(style: CSSStyleDeclaration, { x, y, width, height }: Box): string {
  const line = (side: 'top' | 'bottom' | 'left' | 'right', from: object) => {
    const wide = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const stroke = style.getPropertyValue(`border-${side}-color`);
    if (!(wide > 0) || stroke === CLEAR) return '';
    return tag('line', { ...from, stroke, 'stroke-width': wide });
  };
  return [
    line('top', { x1: x, y1: y, x2: x + width, y2: y }),
    line('bottom', { x1: x, y1: y + height, x2: x + width, y2: y + height }),
    line('left', { x1: x, y1: y, x2: x, y2: y + height }),
    line('right', { x1: x + width, y1: y, x2: x + width, y2: y + height }),
  ].join('');
}

/** A line drawn as an inner shadow. */
function innerEdge({ boxShadow }: CSSStyleDeclaration, { x, y, width, height }: Box): string {
  const [, stroke, wide] = /^(rgba?\([^)]+\)) 0px 0px 0px ([\d.]+)px inset/.exec(boxShadow) ?? [];
  if (stroke === undefined || wide === undefined) return '';
  const half = Number(wide) / 2;
  const inside = { x: x + half, y: y + half, width: width - 2 * half, height: height - 2 * half };
  return tag('rect', { ...inside, fill: 'none', stroke, 'stroke-width': wide });
}

/** What the style sheet says of a mark, which a file has to say by itself. */
const LOOKS = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap'],
  ...['stroke-linejoin', 'stroke-opacity', 'opacity', 'paint-order', 'text-anchor'],
  ...['dominant-baseline', 'font-family', 'font-size', 'font-weight'],
];

/** A drawing of the page, with its looks written into it. */
function plot(original: SVGSVGElement, { left, top }: Origin): string {
  const box = original.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return '';
  const copy = original.cloneNode(true) as SVGSVGElement;
  const marks = [original, ...original.querySelectorAll('*')];
  for (const [at, mark] of [copy, ...copy.querySelectorAll('*')].entries()) {
    dress(mark, getComputedStyle(marks[at] as Element));
  }
  const place = { x: box.left - left, y: box.top - top, width: box.width, height: box.height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  copy.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(copy);
}

function dress(mark: Element, style: CSSStyleDeclaration): void {
  mark.removeAttribute('class');
  for (const name of ['style', 'role', ...mark.getAttributeNames()]) {
    if (name === 'style' || name === 'role' || name.startsWith('aria-')) mark.removeAttribute(name);
  }
  for (const name of LOOKS) {
    const value = style.getPropertyValue(name);
    // The address of a pattern is written in full where there is a base.
    mark.setAttribute(name, value.replace(/url\("?[^#"]*#([^")]+)"?\)/, 'url(#$1)'));
  }
}
