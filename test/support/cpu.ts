/** Milliseconds of processor time that a piece of work takes: unlike the clock, it doesn't run while others are at work. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
