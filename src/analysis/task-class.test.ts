import { describe, expect, it } from 'vitest';
import { answered, asked, conversation, words } from '../../test/support/conversations.ts';
import { taskOf } from '../../test/support/task.ts';
import { branchLanguage } from './chat-language.ts';
import { exchangesOf } from './exchanges.ts';
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
      'Résumez cet article pour la direction',
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
      'Slogan for the lamp',
      'Schreib dem Kunden eine Antwort auf seine Mail',
      'Írj egy levelet a banknak',
      'Écris un mail à mon chef',
    ],
  ],
  [
    'lookup',
    [
      'What is the capital of France?',
      'Wie hoch ist die Mehrwertsteuer in Österreich?',
      'What does DDP mean?',
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
      'Write a script that renames all files in a folder',
      'add a new column to a pandas dataframe',
      'complete this function:\ndef add(a, b):\n    """Adds."""',
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
      'Excel formula for everything after the last dash of the article code',
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
    const { messages, turns } = threadOf(conversation(said).messages);
    return taskClassOf(exchangesOf(turns, messages), branchLanguage(messages));
  };
  const classOf = (ask: string, answer: string) => classIn([asked(ask, 0), answered(answer, 1)]);

  const LETTER = `Subject: Your order\n\nDear Mr Smith,\n\n${words(40)}\n\nKind regards,\nAnn`;
  const TABLE =
    '| Month | Sum |\n|---|---:|\n| January | 120 |\n| February | 80 |\n| **Total** | **200** |';

  it('knows a letter by its form, whatever was asked', () => {
    expect(classOf('and now for the customer', LETTER)).toBe('draft');
    expect(classOf('zárt kör az ügyben', LETTER)).toBe('draft');
  });

  it('knows the same text again for an edit', () => {
    const own = `Hi Tom,\nthe parts came late again and nobody told us, ${words(30)}.\nAnn`;
    const better = own.replace('nobody told us', 'we were not informed');
    expect(classOf(`${own}\n\nis that fine?`, better)).toBe('edit');
  });

  it('knows the same text in another language for a translation', () => {
    const german =
      'Die Lieferung kommt erst am Montag, weil der Fahrer krank ist und kein anderer fährt.';
    const english =
      'The delivery will not come before Monday, as the driver is ill and nobody else can drive.';
    expect(
      classOf(`${german}\n\nhe is from London and must know today what it says`, english),
    ).toBe('translate');
  });

  it('knows tables of numbers, code and pictures by what was answered', () => {
    expect(classOf('zárt kör az ügyben', TABLE)).toBe('data');
    const script = '```python\nimport os\nfor name in os.listdir("."):\n    print(name)\n```';
    expect(classOf('all names in the folder please', script)).toBe('code_new');
    const drawn = answered('', 1, { pictures: 1 });
    expect(classIn([asked('a beaver with a hat', 0), drawn])).toBe('other');
  });

  it('leaves what nothing speaks for to no kind', () => {
    expect(classOf('zárt kör az ügyben', words(60))).toBe('other');
  });

  it('knows what is private, and small talk with a turn that is on no list', () => {
    expect(
      classOf('my landlord keeps the deposit of my flat, can he?', 'No, the deposit is yours.'),
    ).toBe('personal');
    const talk = [
      asked('hello?', 0),
      answered('Hello! How can I help?', 0),
      asked('just checking whether you are there, tell me something funny', 1),
      answered('An auditor never laughs.', 1),
    ];
    expect(classIn(talk)).toBe('chit_chat');
  });

  it('is not moved by a bare "thanks" at the end', () => {
    const said = [asked('and now for the customer', 0), answered(LETTER, 1)];
    const thanked = [...said, asked('thanks', 2), answered('You are welcome!', 2)];
    expect(classIn(thanked)).toBe(classIn(said));
  });

  it('goes by form alone in a language whose words it does not know', () => {
    const romanian = 'Vă rog frumos un răspuns pentru domnul Popescu despre comanda întârziată';
    expect(classOf(romanian, LETTER)).toBe('draft');
  });
});
