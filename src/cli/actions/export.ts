import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { App } from '../../app/index.ts';
import { packageVersion, writeWhole } from '../../data/index.ts';
import type { Ask } from '../../exports/gather.ts';
import { type ExportFile, type ExportFormat, exportsOf, FORMATS } from '../../exports/index.ts';
import { holdsDemonstration } from '../../jobs/index.ts';
import { bytesText } from '../../kernel/bytes.ts';
import { instant } from '../../kernel/days.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { OPERATOR } from '../../kernel/principal.ts';
import { metrics } from '../../metrics/index.ts';
import { type Action, type CommandContext, OK } from '../command.ts';
import { readQuery } from '../read-query.ts';
import { withFigures } from '../with-figures.ts';

/** Writes a file, whole or not at all, or its text to standard output. */
export const run: Action = async (context, options, ...parameters) => {
  const exports = exportsOf(metrics);
  const named = ['table', 'figure', 'sheet'].flatMap((name) =>
    options[name] === undefined ? [] : [`${name}=${options[name]}`],
  );
  const query = readQuery(exports.query, [...parameters, ...named]);
  if (query.type === 'detailed') throw usage('Conversations are not shown one by one.');
  const to = options.to === undefined ? null : String(options.to);
  const format = formatOf(options.format, to, query.sheet);
  return withFigures(context, async (app) => {
    const asking = {
      ask: await askOf(app),
      origin: await originOf(app, context),
      signal: context.signal,
    };
    const file = await exports.make(format, query, asking);
    if (to === null) return print(context, file);
    const place = placeOf(context, to, file);
    const { bytes } = await write(place, file, { ...context, isForced: options.force === true });
    if (options.json) context.out.json({ file: place, type: file.type, bytes });
    else context.out.line(`${place}, ${bytesText(bytes)}`);
    return OK;
  });
};

async function askOf(app: App): Promise<Ask> {
  const figures = await app.figuresFor(OPERATOR);
  return async (metric, question) =>
    metric.reply.parse(await metric.answer(figures, metric.query.parse(question)));
}

async function originOf({ own, config }: App, { clock }: CommandContext) {
  const { settings } = own.repositories;
  return {
    version: packageVersion(),
    demonstration: config.demonstration || (await holdsDemonstration(settings)),
    madeAt: instant(clock.now()),
  };
}

const ENDINGS: Readonly<Record<string, ExportFormat>> = {
  '.csv': 'csv',
  '.zip': 'csv',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.xlsx': 'xlsx',
};

function formatOf(given: unknown, to: string | null, sheet: string | undefined): ExportFormat {
  const text = given === undefined ? undefined : String(given);
  if (text !== undefined) {
    const known = FORMATS.find((format) => format === text);
    if (known !== undefined) return known;
    throw usage(`--format takes one of ${FORMATS.join(', ')}, not "${text}".`);
  }
  const ending = to === null ? '' : path.extname(to).toLowerCase();
  const format = sheet === undefined ? ENDINGS[ending] : 'xlsx';
  if (format === undefined) throw usage(`--format is missing: one of ${FORMATS.join(', ')}.`);
  return format;
}

/** In a folder it has the name that the page would give it. */
function placeOf({ cwd }: CommandContext, to: string, file: ExportFile): string {
  const place = path.resolve(cwd, to);
  const isFolder =
    /[\\/]$/.test(to) || statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder) return path.join(place, file.name);
  const wanted = path.extname(file.name);
  if (wanted === '.zip' && path.extname(place).toLowerCase() !== '.zip') {
    throw usage('Several tables as CSV are an archive: name it .zip, or one table with --table.');
  }
  return place;
}

interface Writing extends Pick<CommandContext, 'signal'> {
  readonly isForced: boolean;
}

async function write(
  place: string,
  { content }: ExportFile,
  { signal, isForced }: Writing,
): Promise<{ bytes: number }> {
  if (!isForced && statSync(place, { throwIfNoEntry: false }) !== undefined) {
    throw new CogniforceError('USAGE', `${place} is there already.`, {
      remedy: 'Name another file, or replace it with --force.',
    });
  }
  let bytes = 0;
  await writeWhole(place, async (unfinished) => {
    const handle = await open(unfinished, 'w', 0o600);
    try {
      for await (const piece of content) {
        signal.throwIfAborted();
        const written = Buffer.from(piece);
        await handle.writeFile(written);
        bytes += written.length;
      }
    } finally {
      await handle.close();
    }
  });
  return { bytes };
}

/** What a terminal cannot show is not written to one. */
async function print({ out, signal }: CommandContext, { type, content }: ExportFile) {
  if (!/^(?:text|application)\/(?:csv|json|x-ndjson)$/.test(type)) {
    throw usage('This is no text: name a file with --to.');
  }
  for await (const piece of content) {
    signal.throwIfAborted();
    out.piece(piece);
  }
  return OK;
}

const usage = (sentence: string) => new CogniforceError('USAGE', sentence);
