import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');
const dist = join(root, 'dist');

function builtFiles(): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('the built product', () => {
  it('holds no path of the machine that built it', () => {
    const files = builtFiles();
    expect(files.length).toBeGreaterThan(50);
    const telling = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return text.includes(root) || text.includes(`${homedir()}/`);
    });
    expect(telling).toEqual([]);
  });

  it('holds no test and no TypeScript', () => {
    expect(builtFiles().filter((file) => /\.test\.|\.tsx?$/.test(file))).toEqual([]);
  });

  it('loads everything that the page needs from itself', () => {
    const page = readFileSync(join(dist, 'dashboard', 'index.html'), 'utf8');
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});
