import { type Command, JSON_OPTION } from '../command.ts';

/** Shows the links that people answer by, so that they can be handed out. */
export const questions: Command = {
  name: 'questions',
  summary: 'List the questions that wait for an answer, with their links to hand out',
  help: `Cogniforce asks one in twenty finished tasks of the person who did it: "Without AI, how long would this
have taken you?" (ANALYTICS_QUESTION_SHARE; 0 asks nobody). The answers calibrate every estimate. Each run draws
the tasks at random; a person has one question at a time, at most one a week, and seven days for it.

How to hand the links out: set ANALYTICS_PUBLIC_URL, then let a script send each link to its person alone, by mail,
by a bot, or as a banner in Open WebUI. --recipients adds Open WebUI's id of the person, for which your script finds
the address; without it nothing here says whose a link is. Send a link once: whether somebody has answered is
shown nowhere, so that nobody is reminded for not having done it. A link is as good as a key: whoever has it can
answer in its person's place, once. It shows the time and kind of the task and no text; an answer is shown, changed and
taken back only in the browser in which it was given. For a person who has that no more, --erase takes it back.

Examples:
  cogniforce questions
  cogniforce questions --json --recipients | jq -r '.links[] | [.recipient, .link] | @tsv'
  cogniforce questions --erase https://cogniforce.example.org/question/TOKEN
  cogniforce questions --json --since 2026-11-25T00:00:00Z | jq '.links | length'`,
  options: {
    ...JSON_OPTION,
    '--recipients': 'add Open WebUI’s id of the person that a link is for; reads its database',
    '--since <moment>':
      'only questions asked at this moment or later, such as 2026-11-25T00:00:00Z',
    '--erase <link>': 'erase the answer under this link, if there is one, and list nothing',
  },
  action: () => import('../actions/questions.ts'),
};
