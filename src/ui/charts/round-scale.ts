import { scaleLinear } from 'd3-scale';

/** Between values that are nearer to each other no line of a grid can be put. */
const LEAST = 1e-9;

/** A scale with round ends that holds all from `least` to `most`, also where these hardly differ. */
export function roundScale(least: number, most: number, range: readonly [number, number]) {
  return scaleLinear([least, most - least < LEAST ? least + 1 : most], range).nice(4);
}
