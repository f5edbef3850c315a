/** What the name of a table begins with while it takes the place of the one that is rebuilt. */
export const SCRATCH = '_new_';
