import { rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import type { DatabaseAddress } from '../../src/data/index.ts';
import { shareOnce } from './share-once.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the files of a run ask each other for templates. */
    templatePort: number;
  }
}

/** Lets the files of a run share the databases that their tests copy; gives what removes these. */
export async function shareTemplates(
  project: TestProject,
): Promise<(postgresUrl: string | null) => Promise<void>> {
  const { port, close } = await shareOnce();
  project.provide('templatePort', port);
  return async (postgresUrl) => {
    const templates = (await close()).map((text) => JSON.parse(text) as DatabaseAddress);
    for (const each of templates) {
      if (each.engine === 'sqlite') rmSync(path.dirname(each.file), { recursive: true });
    }
    const databases = templates.flatMap((each) =>
      each.engine === 'postgres' ? [each.database] : [],
    );
    if (postgresUrl !== null && databases.length > 0) await drop(postgresUrl, databases);
  };
}

async function drop(connectionString: string, databases: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  for (const name of databases) await client.query(`drop database if exists ${name} with (force)`);
  await client.end();
}
