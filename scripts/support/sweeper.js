import { rmSync } from 'node:fs';

// `node sweeper.js FOLDER`: removes the folder when this program's standard input ends, so however its parent dies.

const PATIENCE = { recursive: true, force: true, maxRetries: 20, retryDelay: 500 };

const [folder = ''] = process.argv.slice(2);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.stdin.resume().once('end', sweep).once('close', sweep);

let swept = false;
function sweep() {
  if (swept) return;
  swept = true;
  rmSync(folder, PATIENCE);
}
