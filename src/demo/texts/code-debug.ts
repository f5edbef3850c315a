import { jsonOf } from '../../resources/index.ts';
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
import type { ByLanguage, Lines } from './words.ts';

const bugs = [...otherBugs, ...typescriptBugs];

interface CodeDebugTexts {
  readonly asks: ByLanguage;
  readonly lead: Lines;
  readonly mend: Lines;
  readonly also: Lines;
  readonly further: { readonly other: Lines; readonly why: Lines; readonly test: Lines };
  readonly errors: Lines;
  readonly checks: Lines;
  readonly reasons: Lines;
}

const texts = jsonOf<CodeDebugTexts>('demo/code-debug.json');

const testBlock = (one: string, key: string) =>
  `it('survives a ${one} without ${key}', async () => {\n  server.use(reply('/api/${one}', 404, { error: 'gone' }));\n  await expect(load('${one}-1')).resolves.toBeNull();\n});`;

/** Broken code with its error message, the cause and the cure. */
export const codeDebug: Writer = (pen, turns) => {
  const { random } = pen;
  const bug = random.pick(bugs);
  const names = namesFor(random);
  const code = codePen(pen, names);
  const first = {
    instruction: code.one(pen.in(texts().asks)),
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
    code.one(texts().lead),
    code.one(bug.causes),
    code.one(texts().mend),
    fenced(bug.language, bug.fix(names)),
    code.one(texts().also),
    bullets(code.some(bug.advice, 1, 3)),
  );
}

function followUps(code: CodePen, { one, key }: Names): FollowUp[] {
  const error = code.one(texts().errors);
  return [
    {
      ask: texts().further.other.map((line) => line.replace('{error}', error)),
      answer: () =>
        paragraphs(
          'That is a different one. In this order:',
          numbered(code.some(texts().checks, 3, 5)),
        ),
    },
    { ask: texts().further.why, answer: () => bullets(code.some(texts().reasons, 2, 4)) },
    {
      ask: texts().further.test,
      answer: () =>
        paragraphs(fenced('typescript', testBlock(one, key)), code.one(texts().reasons)),
    },
  ];
}
