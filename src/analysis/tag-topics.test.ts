import { expect, it } from 'vitest';
import { topicsOfTags } from './tag-topics.ts';

it('keeps subjects and places as topics, and no tag that names a person or holds a secret', () => {
  const subjects = ['software_development', 'Data Analysis', 'travel', 'berlin', 'übersetzung'];
  const others = [
    'mary_miller',
    'Anna Schmidt',
    'someone@a-firm.example',
    'ghp_'.padEnd(40, 'aB3d'),
  ];
  expect(topicsOfTags([...subjects, ...others])).toEqual(subjects);
});
