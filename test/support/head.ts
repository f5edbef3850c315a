import { parentsOf } from '../../src/data/index.ts';
import { loadRevisions } from '../../src/data/migrations/revisions.ts';

const graph = await loadRevisions(
  new URL('../../src/domains/cogniforce/migrations/', import.meta.url),
);

/** The newest revision of the database of the figures, from its graph: a further one changes no test. */
export const [HEAD = ''] = graph.heads;

/** The revision before it. */
const newest = graph.find(HEAD);
export const [BEFORE_HEAD = ''] = newest === null ? [] : parentsOf(newest);
