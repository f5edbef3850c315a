import type { Adoption } from '../../../data/index.ts';
import { analytics } from './analytics.ts';
import { complete } from './complete.ts';
import { initial } from './initial.ts';

/** Databases of the Python implementation that are taken over with their rows. */
export const adoptions: readonly Adoption[] = [initial, analytics, complete];
