import { otherBugs } from './code-debug-bugs.ts';
import { typescriptBugs } from './code-debug-typescript.ts';
import { type Bug, type Names, namesFor } from './code-parts.ts';
import { type CodePen, codePen } from './code-pen.ts';
import {
  bullets,
  dialogue,
  type FollowUp,
  fenced,
  numbered,
  paragraphs,
  type Writer,
} from './script.ts';

const bugs = [...otherBugs, ...typescriptBugs];

const asks = {
  en: [
    'I get this error [since the last deploy|since this morning|only on production], [what is wrong|any idea]?',
    'Why does this [crash|fail]? It worked [yesterday|with the test data].',
    'Can you find the bug [in this|here]? [It happens for about {3-9} of {60-90} {many}.|]',
    'fix this please',
    'This is [slow|broken], help me [debug|understand] it:',
    'What does this error mean and how do I fix it?',
  ],
  de: [
    'Ich bekomme seit [gestern|dem letzten Deployment] diesen Fehler, was ist falsch?',
    'Warum stürzt das ab? [Gestern ging es noch.|]',
    'Kannst du den Fehler finden?',
    'Was bedeutet diese Fehlermeldung und wie behebe ich das?',
  ],
};

const lead = ['**Cause**', 'The reason:', 'What happens here:', 'Found it.', ''];
const mend = ['**Fix**', 'Corrected version:', 'This solves it:', 'Try this:'];
const also = ['**Also worth knowing**', 'Besides:', 'Two remarks:', ''];

const further = {
  other: [
    'Now I get {error}.',
    'Still fails, different message: {error}',
    'Helped, but now there is: {error}',
  ],
  why: [
    'Why did the tests not catch this?',
    'How can I prevent this in the future?',
    'And why only on production?',
  ],
  test: ['Write a test that would have caught it.', 'Can you add a regression test?'],
};

const errors = [
  '`ECONNREFUSED 127.0.0.1:5432`',
  '`SyntaxError: Unexpected token`',
  '"permission denied for table {one}"',
  'a timeout after 30 seconds',
  '`Type string is not assignable to type number`',
  '"column {key} does not exist"',
  'exit code 137',
];
const checks = [
  'Check which version is really running: the log line at start names it.',
  'Print the value right before the line that fails, once with a good {one} and once with a bad one.',
  'Compare the settings of both environments; the usual suspects are the address of the database and the time zone.',
  'Clear the build folder, then build again. Half of such messages come from old files.',
  'Look at the first error in the log, not at the last one; the others tend to follow from it.',
  'If memory is the limit (exit code 137 means that the system killed the process), read in batches of {limit}.',
  'Check the rights of the role: `SELECT` on {one} is needed, and `USAGE` on the schema.',
  'Undo the last change and see if it goes away. If so, halve the change until you have the line.',
];
const reasons = [
  'The test data has only clean {many}; the real ones have gaps.',
  'The tests replace the API by a stand-in that never fails.',
  'Locally there are {limit} {many}, on production a few million.',
  'Add one test with the worst {one} you can find, it is worth ten with nice ones.',
  'Let the compiler and the linter do the dull part; the rule for this exists.',
  'A check at the border (parsing the input) would have stopped it early.',
];

const testBlock = (one: string, key: string) =>
  `it('survives a ${one} without ${key}', async () => {\n  server.use(reply('/api/${one}', 404, { error: 'gone' }));\n  await expect(load('${one}-1')).resolves.toBeNull();\n});`;

/** Broken code with its error message, the cause and the cure. */
export const codeDebug: Writer = (pen, turns) => {
  const { random } = pen;
  const bug = random.pick(bugs);
  const names = namesFor(random);
  const code = codePen(pen, names);
  const first = {
    instruction: code.one(pen.in(asks)),
    pasted: paragraphs(
      fenced(bug.language, bug.code(names)),
      fenced('', bug.error(names, random.int(36, 218))),
    ),
    answer: () => cure(code, bug, names),
  };
  return {
    title: code.one([
      bug.title,
      `${bug.title} in {many}`,
      '{Type} error',
      `Fixing ${bug.title.toLowerCase()}`,
    ]),
    tags: random.sample(
      ['debugging', 'programming', bug.language, 'software development', 'troubleshooting'],
      2,
    ),
    exchanges: dialogue(pen, turns, first, followUps(code, names)),
  };
};

function cure(code: CodePen, bug: Bug, names: Names): string {
  return paragraphs(
    code.one(lead),
    code.one(bug.causes),
    code.one(mend),
    fenced(bug.language, bug.fix(names)),
    code.one(also),
    bullets(code.some(bug.advice, 1, 3)),
  );
}

function followUps(code: CodePen, { one, key }: Names): FollowUp[] {
  const error = code.one(errors);
  return [
    {
      ask: further.other.map((line) => line.replace('{error}', error)),
      answer: () =>
        paragraphs('That is a different one. In this order:', numbered(code.some(checks, 3, 5))),
    },
    { ask: further.why, answer: () => bullets(code.some(reasons, 2, 4)) },
    {
      ask: further.test,
      answer: () => paragraphs(fenced('typescript', testBlock(one, key)), code.one(reasons)),
    },
  ];
}
