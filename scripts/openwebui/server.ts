import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../test/support/free-port.ts';
import { Failure } from '../support/failure.js';
import { type KeptProcess, keepRunning } from './kept-process.ts';
import type { Place } from './person.ts';
import { parseRelease, type Release } from './release.ts';
import { isUp } from './settle.ts';

/** An Open WebUI that runs. */
export interface OpenWebui extends Place {
  readonly process: KeptProcess;
  stop(): Promise<void>;
}

export interface ServerSettings {
  /** The virtual environment that the release is installed in. */
  readonly environment: string;
  readonly release: string;
  /** Its `DATA_DIR`. */
  readonly data: string;
  /** Its `DATABASE_URL`. */
  readonly database: string;
  /** `OPENAI_API_BASE_URL`. */
  readonly model: string;
}

/** Migrations of a new database, on a machine with other work to do. */
const START_TIMEOUT_MS = 400_000;

/** Starts it and waits until it answers. Errors: Failure with the last lines of its log. */
export async function startOpenWebui(settings: ServerSettings): Promise<OpenWebui> {
  const { environment, release, data } = settings;
  mkdirSync(data, { recursive: true });
  const port = await freePort();
  const running = await keepRunning({
    command: join(environment, 'bin', 'open-webui'),
    args: ['serve', '--host', '127.0.0.1', '--port', String(port)],
    env: environmentOf(settings),
    cwd: data,
    log: logOf(data),
  });
  const place = { base: `http://127.0.0.1:${port}`, release: parseRelease(release) as Release };
  const until = Date.now() + START_TIMEOUT_MS;
  while (!(await isUp(place))) {
    if (running.exitCode() !== null || Date.now() > until) {
      await running.stop();
      throw new Failure(`Open WebUI ${release} did not start.`, { output: running.tail() });
    }
    await sleep(250);
  }
  return { ...place, process: running, stop: () => running.stop() };
}

/** What it writes, in its `DATA_DIR`. */
export const logOf = (data: string) => join(data, 'open-webui.log');

/** Nothing that reaches beyond this machine: its models are those of a server that stands in for one. Input: its URL. */
export function offlineEnvironment(model: string): Record<string, string> {
  return {
    ...{ HF_HUB_OFFLINE: '1', OFFLINE_MODE: 'true', ANONYMIZED_TELEMETRY: 'false' },
    ...{ ENABLE_OLLAMA_API: 'false', OPENAI_API_BASE_URL: model, OPENAI_API_KEY: 'none' },
    // Instead of models that it would load into its own process, which are not installed.
    ...{
      RAG_EMBEDDING_ENGINE: 'openai',
      RAG_OPENAI_API_BASE_URL: model,
      RAG_OPENAI_API_KEY: 'none',
    },
    ...{ AUDIO_STT_ENGINE: 'openai', WEBUI_SECRET_KEY: 'a-secret-of-this-check-alone-0123456789' },
    ...{ DEFAULT_USER_ROLE: 'user', BYPASS_MODEL_ACCESS_CONTROL: 'true', ENABLE_CHANNELS: 'true' },
    ...{ ENABLE_VERSION_UPDATE_CHECK: 'false', TZ: 'UTC' },
  };
}

/** The same, and nothing of ours. */
function environmentOf({ data, database, model }: ServerSettings): Record<string, string> {
  const place = { PATH: process.env.PATH ?? '', HOME: data, DATA_DIR: data };
  return { ...place, DATABASE_URL: database, ...offlineEnvironment(model) };
}
