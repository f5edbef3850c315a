import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

// Loaded into a program before its own code (see launch.js): when the script that started it is
// killed, its end of the channel closes and the program shuts down as after a SIGTERM.
if (isMainThread && process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
