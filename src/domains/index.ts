import type { AnyDomain } from '../data/index.ts';
import { cogniforce } from './cogniforce/index.ts';
import { openwebui } from './openwebui/index.ts';

/** Every domain, in the order in which they are shown; a further one is a line here. */
export const domains: readonly AnyDomain[] = [openwebui, cogniforce];
