let canvas: CanvasRenderingContext2D | null | undefined;

/** Width of a text on an axis, in pixels, in the font that the page really has; a safe guess where none is known. */
export function textWidth(text: string): number {
  canvas ??=
    typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (!canvas) return text.length * 7.5;
  // 600 is the widest weight that a label has.
  canvas.font = `600 12px ${getComputedStyle(document.body).fontFamily}`;
  return canvas.measureText(text).width;
}
