/** What is held against what: rows, then columns. */
export const CROSSED = ['group_kind', 'group_model', 'model_kind'] as const;
export type Crossed = (typeof CROSSED)[number];

/** How each is called in an address, a command and an export. Apart from the contract, which would bring its library to the page. */
export const CROSSING_NAMES = {
  group_kind: 'kinds-by-group',
  group_model: 'models-by-group',
  model_kind: 'kinds-by-model',
} as const satisfies Record<Crossed, string>;
