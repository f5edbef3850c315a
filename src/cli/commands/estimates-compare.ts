import { type Command, JSON_OPTION } from '../command.ts';

/** Compares what two ways of estimating said of the same tasks: nothing is ever written over, so that both are there. */
export const estimatesCompare: Command = {
  name: 'estimates compare',
  summary: 'Show what another estimator, model or version says of the same tasks',
  help: `Every estimate ever made is kept. Without arguments the newest way of estimating is compared with each other one.
A way is named by its method, and where there are several, by model and version: llm, llm:gpt-5-mini, llm:gpt-5-mini:1.1.
Figures are raw: calibration is applied when they are published.

Examples:
  cogniforce estimates compare
  cogniforce estimates compare heuristic llm:gpt-5-mini --json`,
  arguments: [
    ['[one]', 'a way of estimating, such as heuristic'],
    ['[other]', 'what it is compared with, such as llm:gpt-5-mini'],
  ],
  options: JSON_OPTION,
  action: () => import('../actions/estimates-compare.ts'),
};
