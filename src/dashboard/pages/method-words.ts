import { part } from '../../ui/words/language.ts';

/** The method in plain words, chapter by chapter. */
export const methodWords = part('method', {
  lead: 'Time saved is what the work would have taken without AI, <b>minus the time it took with AI</b>. The second part is mostly measured; the first is estimated, and every figure says how surely.',

  counted: {
    title: 'What is counted',
    tasks:
      'A conversation is cut into work tasks. For each task the minutes are estimated that a competent colleague would need without AI to reach what the conversation delivered, not what was asked for. A task that failed or was given up counts half or nothing; the time spent on it counts all the same, so that a saving can be negative, and is shown and added as such.',
    withAi:
      'Time with AI is the time between messages without the pauses, plus typing the first question and reading the last answer. An allowance per question is added for the time spent beside the chat; people’s answers correct it. Conversations of one person that overlap are counted once.',
    withAiOf: (pauses: string, allowance: string) =>
      `Time with AI is the time between messages without the pauses of more than ${pauses} minutes, plus typing the first question and reading the last answer. An allowance of ${allowance} minutes per question, until people’s answers correct it, is added for the time spent beside the chat. Conversations of one person that overlap are counted once.`,
    zero: 'Counted as zero: small talk, and tasks that the model failed at or declined.',
    half: 'Half: tasks that came out in part, that a person cut off, or of which nobody can tell.',
    unknown:
      'Not estimated: unknown. It adds to no sum and has a count of its own. So has a conversation whose messages have no times: how long it took with AI is not known.',
    leftOut:
      'Left out: learning; personal use; copies (a message belongs to the conversation in which it was sent first); conversations imported from elsewhere, which began before their owner had an account; empty ones. Automations and what Open WebUI asks for itself are nobody’s work.',
    shared:
      'In a conversation that several people write in, each turn belongs to whoever wrote it, and waiting for somebody else is nobody’s time.',
    deleted:
      'Conversations deleted in Open WebUI keep their counts here, unless ANALYTICS_DELETED_CHATS=forget erases them.',
    cap: 'No more than 8 hours without AI are credited to one person on one day.',
  },

  missing: {
    title: 'What no database holds',
    why: 'Open WebUI does not store everything that models do for people. Where it stores nothing, nothing can be counted, so tokens and costs here are at least what was used, mostly much less. In one trial 77 to 88% of all tokens were in no database.',
    streams:
      'Models that stream, unless their capability “usage” is switched on, which it is not by default. Switch it on in Open WebUI: Admin Panel, Settings, Models, the pencil beside a model, Capabilities, Usage. Answers from then on have their tokens.',
    titles: 'Titles, tags, follow-up questions and searches that Open WebUI asks a model for.',
    temporary: 'Temporary chats, voice calls, and calls of the API that belong to no chat.',
    channels:
      'Tokens of answers in channels and of merged answers: they are counted as answers, with tokens unknown.',
    deleted: 'Messages and chats that were deleted before a run came across them.',
    log: 'A part of it stands in a file: from 0.12.4 Open WebUI can write a line for each call of a model to its audit log. Set <code>AUDIT_LOG_LEVEL=METADATA</code> and <code>AUDIT_EXCLUDED_PATHS=/chats,/folders</code> there, and <code>OPENWEBUI_AUDIT_LOG</code> here to the path of its <code>audit.log</code>. From then on the page shows tokens and cost of API calls, temporary chats and channels. Kept of a line are time, person (a pseudonym), model, tokens and where it was asked. It is “at least”: titles, tags, voice calls and automations are not in that log either.',
  },

  sure: {
    title: 'How sure the figure is',
    errors:
      'A chat shows which task is bigger, but not how many minutes it takes. So there are two errors: each estimate scatters, which evens out over many; and the level may be wrong for all of them at once, which never evens out. A third is that of the minutes beside the chat: half of what is set, for all questions at once. The likely range holds all three: the truth lies in it in eight of ten cases.',
    answers:
      'People’s answers correct the overall level. One finished task in twenty is asked about, at random and before its estimate is shown: without AI, how long would this have taken you? Answers move the estimates of every method up or down, each method by itself, and show how far a single one is off. Of one person five answers count, or a twentieth of all. New answers take effect as many people at a time as the smallest group has, so no single answer can be worked out. An answer that the task would not have been done lowers the total.',
    states:
      'Below 10 answers the figure is rough, below 30 provisional. The headline is then the sum of the most likely values, called cautious, since it was about half of the truth where the truth is known. From 30 answers the headline is the low end of the range: “at least”. Where that is not above zero, no saving is shown. “Typical error ×1.6” says that half of the answers lay within that factor of an estimate made without them.',
    people:
      'People do not answer exactly. Developers who were timed had expected a fifth more time without AI than they took. If everybody answers so, the expected value is a fifth too high; the low end of the range leaves room for just that, however many answers there are.',
    confidence:
      'Confidence says how many of 100 single estimates are right within a factor of two. It is low without answers, and that is honest: a sum is surer than its parts only as far as the level is.',
    use: 'The figure is about the use of a tool. It must not be used to judge a person, to compare people, or to plan staffing: it does not say what the time saved was used for.',
  },

  value: {
    title: 'What it is worth',
    how: 'The time saved, times the cost of a working hour, times the share of saved time that becomes useful work. The hourly rate is yours (<code>ANALYTICS_HOURLY_RATE</code>, by group <code>ANALYTICS_HOURLY_RATES</code>); without it there is no amount. The share is half unless you set another (<code>ANALYTICS_RECAPTURE_SHARE</code>): published factors go from near 100% for assembly-line work to 50% or less in marketing, and the least of them is taken.',
    range:
      'The range is that of the time saved, with all of its errors. Rate and share are taken as given: they are decisions, and a wrong one is not in the range.',
    groups:
      'By group, whoever is in several groups counts in each, so groups do not add up to the total. Rows are of whole weeks or months, in rounded amounts. A group that is small, or would show a small one, has no row.',
    costs:
      'Tokens cost what the list of prices says, or what you set. Answers without tokens and models without a price are unknown and never free; while there are any, no net value is given, but what is left after the known costs.',
    rate: 'The total is valued at one rate. Where groups have rates of their own it is their mean: each counts by its share of the time without AI, and everybody else at the general rate. The rate of a group without a row is not used, since it could tell the minutes of few people.',
    notMoney:
      'It is the worth of time, not money in the bank: payroll does not change, and whether the time was used well is not in these figures.',
  },

  rounding: {
    title: 'How figures are rounded',
    rules:
      'Conversations and messages are counted exactly; “at least”, or ≥, stands before a count of which some days say nothing. Numbers of people are rounded down to a multiple of the smallest group. Estimates have two significant digits, in minutes below 100 minutes and in hours above. The ends of a range are rounded away from the middle, so a range is never narrower than it should be. Tables by group or model are of whole weeks or months and rounded when they are written, so rows need not add up to a total. The API and the CSV file carry what was written, not rounded any further.',
    days: 'Days are those of the zone of your organisation, weeks begin on Monday. A day on which too few people use it is shown together with the next, and counts where that ends. Weeks share one error: the low ends of many weeks add up to about the low end of the whole, and more weeks do not make it narrower.',
    daysIn: (zone: string) =>
      `Days are those of the zone ${zone}, weeks begin on Monday. A day on which too few people use it is shown together with the next, and counts where that ends. Weeks share one error: the low ends of many weeks add up to about the low end of the whole, and more weeks do not make it narrower.`,
  },

  privacy: {
    title: 'Privacy',
    kept: 'Open WebUI’s database is opened so that it cannot be written. No message is copied. Within Cogniforce people are hashes made with a secret key; what one person did is shown nowhere, neither by name nor under a pseudonym.',
    promise:
      '<b>Every sum that is shown, and every sum that can be put together from what is shown, is about at least as many people as the smallest group has, or about none.</b> That holds for all days, tables, files and answers of the API together, and for whoever knows who worked when and with what.',
    promiseOf: (least: number) =>
      `<b>Every sum that is shown, and every sum that can be put together from what is shown, is about at least ${least} people, or about none.</b> That holds for all days, tables, files and answers of the API together, and for whoever knows who worked when and with what.`,
    promiseOfNone:
      '<b>ANALYTICS_MINIMUM_GROUP is 1: sums may be about one person.</b> What this chapter says of sums holds from 2 on.',
    once: 'Figures are written once and never change. The figures of a day are written when enough people are in them; until then they wait and are written together with the next day. Groups, models and kinds of work are written once for a whole week or month, in rounded amounts, and only where that tells of nobody: what is small, or would show something small, is in “all others”. What is found or corrected later goes into the next figures.',
    possible: 'What remains possible:',
    guesses:
      'Guesses. An average times a number of people, or a known number of chats times a usual time, may come near what somebody did. No sum says it.',
    closed:
      'That figures of a day are shown says that enough people were there; that they wait says that there were not yet enough. The same goes for a group or model that has a row, or none.',
    whole: 'What is true of a whole group that is large enough is shown of it.',
    known:
      'Whoever knows the amounts of others, or acts together with them, may subtract these: each takes one from the number of people that a sum is about.',
    counts:
      'Numbers of people, of questions and of conversations that cannot be read are no such sums: they are rounded, and never said of days that can be chosen freely.',
    database:
      'Whoever can read Cogniforce’s own database sees rows of single people, under their hashes. The page, the API and the files do not show them.',
  },

  connect: {
    title: 'Connect your Open WebUI',
    how: 'Set <code>DATABASE_URL</code> to the database that your Open WebUI uses, then start Cogniforce again. It is only read; the figures go into a database of their own.',
    sqlite: 'SQLite: <code>DATABASE_URL=sqlite:////path/to/webui.db</code>',
    postgres:
      'PostgreSQL: <code>DATABASE_URL=postgresql://reader:…@host:5432/openwebui</code>, best with a role that can only read',
    found:
      'A file <code>data/webui.db</code> beside Cogniforce is found without any setting. Demonstration data and real data are never mixed.',
  },

  versions: {
    title: 'Versions',
    cogniforce: 'Cogniforce',
    method: 'Method',
    methodOf: (version: string, estimator: string) => `${version}, ${estimator}`,
    openwebui: 'Open WebUI',
    unknownRelease: 'unknown release',
    withRevision: (release: string, revision: string) => `${release}, revision ${revision}`,
  },
});
