/** Milliseconds of processor time that this thread takes for it: on a busy machine the clock tells of others as well. */
export function threadMs(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
