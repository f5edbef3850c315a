import type { Pen } from './pen.ts';
import {
  bullets,
  dialogue,
  type FollowUp,
  numbered,
  paragraphs,
  tabular,
  type Writer,
} from './script.ts';

const text = {
  en: {
    asks: [
      'Make a plan for {project}. We have {3-10} weeks and {2-5} people.',
      'What are the steps for {project}? [Please with responsibilities.|As a checklist please.|Deadline is {date}.]',
      'Help me decide: [should we do {project} before or after {month}|build the {part} ourselves or buy it|raise the price of the {product} by {3-9} percent or not]? Pros and cons please.',
      'Prepare an agenda for a {60-120} minute workshop on {project}.',
      'Which risks do you see in {project}, and what can we do about them?',
      'I have to organise {project} until {date}. Where do I start?',
    ],
    steps: [
      '**Set the goal.** What should be different in {month}? Write it down in one sentence and let {team} confirm it.',
      '**Collect the facts.** {^metric} of the last twelve months, open complaints, costs so far.',
      '**Name one person who is responsible.** With two, nobody is; {colleague} would be an obvious choice.',
      '**Talk to {team} early.** They know why the last attempt [failed|took so long].',
      '**Estimate the effort.** Three figures are enough: best case, likely, worst case.',
      '**Start small.** One dealer, one product ({product}), two weeks. Only then the rest.',
      '**Prepare the {system}.** Fields, access rights, a test with real orders.',
      '**Train people.** {30-90} minutes, with examples of their own, not slides.',
      '**Run old and new side by side** for {2-4} weeks, and compare {metric} every {weekday}.',
      '**Decide on {date}** whether to go on, to change course or to stop.',
      '**Tell customers and dealers**, {2-4} weeks ahead, through {channel}.',
      '**Look back.** What worked, what did not, what do we do differently next time?',
    ],
    pros: [
      '{^metric} should improve, by {3-14} percent in the first year if it goes well',
      'it fits {season}, when demand is high anyway',
      '{team} has asked for it for months',
      'it can be undone within {2-6} weeks',
      'the costs are known: about {large}',
      'competitors have already done it',
    ],
    cons: [
      '{risk}',
      '{team} has no spare capacity before {month}',
      'it ties up about {large}',
      'the effect on {metric} cannot be measured before {month}',
      'customers are used to the way it is',
    ],
    advice: [
      'My recommendation: [start small and decide on {date}|do it, but not before {month}|wait until the figures of {quarter} are there]. The biggest uncertainty is that {risk}.',
      'If you can do only one thing this week, talk to {team}; everything else depends on that.',
      'Plan {15-30} percent of the time as reserve; the usual reason for delays is that {risk}.',
    ],
    head: ['Week', 'What', 'Who', 'Result'],
    result: [
      'goal on one page',
      'figures on the table',
      'decision',
      'first test',
      'tested process',
      'everybody informed',
      'lessons written down',
    ],
    further: {
      table: [
        'As a table with weeks please.',
        'Can you turn it into a timetable?',
        'Now put it on a timeline: week, what, who.',
      ],
      risks: ['What can go wrong?', 'Which risks did we forget?', 'And the risks?'],
      mail: [
        'Which three points should I present to [my manager|{team}]?',
        'Short version for management?',
      ],
    },
    measure:
      'Countermeasure: [a reserve of {1-3} weeks|a second supplier|a fixed contact in {team}|a weekly look at {metric}|an early talk with {team}].',
  },
  de: {
    asks: [
      'Mach einen Plan, es geht um {project}. Wir haben {3-10} Wochen und {2-5} Leute.',
      'Welche Schritte sind nötig? Es geht um {project}. [Bitte mit Zuständigkeiten.|Termin ist der {date}.]',
      'Erstelle eine Agenda für einen Workshop ({60-120} Minuten) über {project}.',
      'Welche Risiken siehst du? Es geht um {project}.',
      'Vor- und Nachteile bitte: Preis um {3-9} Prozent erhöhen ({product}) oder nicht?',
    ],
    steps: [
      '**Ziel festlegen.** Was soll im {month} anders sein? In einem Satz aufschreiben.',
      '**Fakten sammeln.** {^metric} der letzten zwölf Monate, offene Reklamationen, bisherige Kosten.',
      '**Eine verantwortliche Person benennen.** {colleague} wäre naheliegend.',
      '**Früh mit den Beteiligten reden** ({team}). Sie wissen, woran es beim letzten Mal lag.',
      '**Aufwand schätzen.** Drei Zahlen genügen: günstig, wahrscheinlich, ungünstig.',
      '**Klein anfangen.** Ein Händler, ein Produkt ({product}), zwei Wochen.',
      '**Software vorbereiten** ({system}): Felder, Rechte, Test mit echten Aufträgen.',
      '**Schulen.** {30-90} Minuten, mit eigenen Beispielen.',
      '**Alt und neu {2-4} Wochen parallel** laufen lassen und jeden {weekday} vergleichen.',
      '**Am {date} entscheiden**, ob es weitergeht.',
      '**Kunden und Händler informieren**, {2-4} Wochen vorher.',
      '**Zurückschauen.** Was lief gut, was nicht?',
    ],
    pros: [
      '{metric}: Verbesserung um {3-14} Prozent möglich',
      'der Zeitpunkt passt ({season})',
      'es lässt sich in {2-6} Wochen rückgängig machen',
      'die Kosten sind bekannt: etwa {large}',
      'andere haben es auch schon getan',
    ],
    cons: [
      '{risk}',
      'vor {month} ist niemand frei ({team})',
      'es bindet etwa {large}',
      'die Wirkung lässt sich vor {month} nicht messen',
      'die Kundschaft ist den alten Weg gewohnt',
    ],
    advice: [
      'Meine Empfehlung: [klein anfangen und am {date} entscheiden|machen, aber nicht vor {month}|die Zahlen aus {quarter} abwarten]. Größte Unsicherheit: {risk}.',
      'Plane {15-30} Prozent Reserve ein; der häufigste Grund für Verzug ist: {risk}.',
    ],
    head: ['Woche', 'Was', 'Wer', 'Ergebnis'],
    result: [
      'Ziel auf einer Seite',
      'Zahlen liegen vor',
      'Entscheidung',
      'erster Test',
      'Ablauf erprobt',
      'alle informiert',
      'Lehren notiert',
    ],
    further: {
      table: ['Bitte als Tabelle mit Wochen.', 'Kannst du daraus einen Zeitplan machen?'],
      risks: ['Was kann schiefgehen?', 'Welche Risiken fehlen noch?'],
      mail: ['Welche drei Punkte soll ich der Geschäftsleitung zeigen?'],
    },
    measure:
      'Gegenmaßnahme: [{1-3} Wochen Reserve|zweiter Lieferant|fester Ansprechpartner ({team})|wöchentlicher Blick auf die Zahlen].',
  },
};

function timetable(pen: Pen): string {
  const parts = pen.in(text);
  let week = 1;
  const steps = pen.some(parts.steps, parts.result.length, parts.result.length);
  const rows = parts.result.map((result, index) => {
    const from = week;
    week += pen.random.int(1, 2);
    return [
      week - 1 > from ? `${from}-${week - 1}` : `${from}`,
      (steps[index] ?? '').replace(/^\*\*(.+?)\*\*.*$/, '$1').replace(/\.$/, ''),
      pen.say('{person}'),
      result,
    ];
  });
  return tabular(parts.head, rows);
}

function weighing(pen: Pen): string {
  const parts = pen.in(text);
  const [pro, con] = pen.in({ en: ['Pros', 'Cons'], de: ['Vorteile', 'Nachteile'] });
  return `**${pro}**\n${bullets(pen.some(parts.pros, 3, 5))}\n\n**${con}**\n${bullets(pen.some(parts.cons, 2, 4))}`;
}

/** Plans, agendas, decisions. */
export const plan: Writer = (pen, turns) => {
  const parts = pen.in(text);
  const instruction = pen.one(parts.asks);
  const weigh = /[Pp]ros and cons|Vor- und Nachteile/.test(instruction);
  const followUps: FollowUp[] = [
    { ask: parts.further.table, answer: () => paragraphs(timetable(pen), pen.one(parts.advice)) },
    {
      ask: parts.further.risks,
      answer: () =>
        paragraphs(numbered(pen.some(risks(pen.language), 3, 5)), pen.one(parts.advice)),
    },
    {
      ask: parts.further.mail,
      answer: () => numbered(pen.some([...parts.pros, ...parts.advice], 3, 3)),
    },
  ];
  const first = {
    instruction,
    pasted: null,
    answer: () =>
      paragraphs(
        weigh ? weighing(pen) : numbered(pen.some(parts.steps, 6, 11)),
        pen.random.chance(0.35) ? timetable(pen) : null,
        pen.random.chance(0.4) ? numbered(pen.some(risks(pen.language), 3, 5)) : null,
        pen.one(parts.advice),
      ),
  };
  return {
    title: pen.one(
      pen.in({
        en: ['Plan {month}', 'Steps for {season}', 'Workshop agenda', 'Pros and cons {product}'],
        de: ['Plan {month}', 'Schritte {season}', 'Agenda Workshop'],
      }),
    ),
    tags: pen.random.sample(['planning', 'project management', 'strategy', 'business'], 2),
    exchanges: dialogue(pen, turns, first, followUps),
  };
};

/** Five risks with what to do about each. */
function risks(language: 'en' | 'de'): string[] {
  return Array.from({ length: 5 }, () => `{^risk}. ${text[language].measure}`);
}
