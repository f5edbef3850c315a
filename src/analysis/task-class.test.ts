import { describe, expect, it } from 'vitest';
import { answered, asked, conversation } from '../../test/support/conversations.ts';
import { taskOf } from '../../test/support/task.ts';
import type { TaskClass } from './facts.ts';
import { taskClassOf } from './task-class.ts';
import { threadOf } from './thread.ts';

const ASKS: readonly (readonly [TaskClass, readonly string[]])[] = [
  [
    'translate',
    [
      'Translate this into German: I am late.',
      'Übersetze diese Mail ins Englische.',
      'Fordítsd le magyarra ezt a levelet',
      'Traduis ce texte en anglais',
      'Traduce esta carta al inglés',
      'English please:\n\nSehr geehrte Frau Muster',
      'How would you say "invoice" in French?',
    ],
  ],
  [
    'summarise',
    [
      'Summarise the report and describe this picture.',
      'What are the key points of the attached contract?',
      'Fasse mir das Protokoll in drei Sätzen zusammen',
      'What are the decisions in this text?',
      'Was sind die offenen Fragen?',
      'Foglald össze a lényeget',
      'Résumez cet article',
      'Haz un resumen de este documento',
    ],
  ],
  [
    'edit',
    [
      'Proofread this paragraph',
      'Make this mail more polite',
      'Fix the grammar in my text',
      'Korrigiere bitte die Rechtschreibung',
      'Kannst du die Fehler im Brief verbessern?',
      'Formuliere das bitte höflicher um',
      'Javítsd ki a helyesírást',
      'Corrige este texto',
    ],
  ],
  [
    'draft',
    [
      'Write a haiku about autumn.',
      'Draft a calm reply to this customer',
      'I need a product description for a bicycle lamp',
      'Schreib eine Einladung zur Weihnachtsfeier',
      'Wie würdest du darauf antworten?',
      'How would you answer this mail?',
      'What should I reply?',
      'I need a quote for ten lamps',
      'Caption for a picture of the lamp',
      'Schreib eine Antwort, die Garantie gilt um ein Jahr länger',
      'Írj egy levelet a banknak',
      'Écris un mail à mon chef',
    ],
  ],
  [
    'lookup',
    [
      'What is the capital of France?',
      'Wie hoch ist die Mehrwertsteuer in Österreich?',
      'Weather in Oslo?',
      'Explain recursion in one sentence.',
      'How do I create a class in Python?',
      'how to add a column in pandas',
      'Keyboard shortcut for a new line in Excel?',
      'Which postal code has Graz?',
      'Explain what this does: `xs.sort()`',
      'How do I sort a list in Python?',
      'Mi a fővárosa Olaszországnak?',
    ],
  ],
  [
    'learn',
    [
      'Teach me the basics of bookkeeping',
      'I want to learn Python, where do I start?',
      "I don't understand double entry, can you help?",
      'Ich verstehe die doppelte Buchhaltung nicht',
      'Explain inflation like I am five',
      'Ich möchte verstehen, wie Zinsen funktionieren',
      'Taníts meg sakkozni',
    ],
  ],
  [
    'code_new',
    [
      'Write a Python function that adds two numbers',
      'Schreib mir ein Skript, das Dateien umbenennt',
      'How can I write a function that adds two numbers in Python?',
      'return product of list',
      'add a new column to a pandas dataframe',
      'def add(a, b):\n    """Adds."""\nplease complete',
    ],
  ],
  [
    'code_debug',
    [
      'Why does this fail?\n\nTraceback (most recent call last):\n  File "a.py", line 1',
      'My Python script is not working',
      'Der Code wirft einen Fehler: ungültiges Argument',
      'fix this please\n```js\nconst a = ;\n```',
      'TypeError: x is not a function',
    ],
  ],
  [
    'data',
    [
      'Calculate the average of these numbers: 4, 8, 9',
      'Excel formula to add up column B where A is "paid"',
      'How do I count working days between two dates in Excel?',
      'Excel formula for everything after the last dash in the code',
      'Werte diese Umsatzzahlen aus und erstelle ein Diagramm',
      'Készíts táblázatot a bevételekről',
    ],
  ],
  [
    'plan',
    [
      'Make a project plan for moving the office',
      'Pros and cons of a four-day week',
      'What are the steps for a move? As a checklist please',
      'Erstelle einen Zeitplan für die Messe',
      'Készíts tervet a költözéshez',
    ],
  ],
  [
    'chit_chat',
    [
      'Hello?',
      'test',
      'Tell me a joke',
      'Danke!',
      'What should I eat today?',
      'Was soll ich heute essen?',
    ],
  ],
];

describe('taskClassOf', () => {
  it.each(ASKS.flatMap(([taskClass, asks]) => asks.map((ask) => [taskClass, ask] as const)))(
    'knows %s in %j',
    (taskClass, ask) => {
      expect(taskOf(ask).taskClass).toBe(taskClass);
    },
  );

  const classIn = (said: Parameters<typeof conversation>[0]) => {
    const { asks, answers } = threadOf(conversation(said).messages);
    return taskClassOf(asks, answers);
  };

  it('looks past a greeting and at the second ask where the first says nothing', () => {
    const said = [
      asked('Hi there', 0),
      answered('Hello!', 0),
      asked('I have here the following matter', 1),
      answered('Yes?', 1),
      asked('Translate it into Dutch', 2),
    ];
    expect(classIn(said)).toBe('translate');
  });

  it('lets the first ask that says something decide', () => {
    const said = [
      asked('Write a haiku about autumn.', 0),
      answered('Leaves', 1),
      asked('Lovely. Translate it into German.', 2),
    ];
    expect(classIn(said)).toBe('draft');
  });

  it('goes by what was delivered where no word is known', () => {
    const ask = asked('zárt kör, kérem szépen', 0);
    expect(classIn([ask, answered('Rendben.', 1)])).toBe('lookup');
    expect(classIn([ask, answered('```\nx = 1\n```', 1)])).toBe('code_new');
    const question = asked('How can I get the product of a list?', 0);
    expect(classIn([question, answered('```\nx = 1\n```', 1)])).toBe('lookup');
  });

  it('does not mind what is pasted below an ask', () => {
    const mail = 'Hello,\n\nplease translate the code, calculate the plan and fix the error.';
    expect(taskOf(`Summarise this mail:\n\n${mail}`).taskClass).toBe('summarise');
  });
});
