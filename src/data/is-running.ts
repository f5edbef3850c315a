import { systemFailure } from '../kernel/system-failure.ts';

/** Whether there is a process of this number on this machine, whoever started it. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemFailure(error).code === 'EPERM';
  }
}
