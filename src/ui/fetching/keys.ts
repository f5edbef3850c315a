/** Where the API is. */
export const API = '/api/v1/analytics';

/** First part of the key of everything that a run, or a change of a setting, changes. */
export const FIGURES = 'figures';
