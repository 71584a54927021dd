/** A reader with every fault that fuzzing looks for; the length of the file says which one comes. */

const faults: readonly (() => void)[] = [
  () => process.send?.({ result: "read", ms: 1, rss: 50 }),
  () => process.send?.({ result: "!TypeError: something was undefined", ms: 1, rss: 50 }),
  () => process.exit(7),
  () => process.send?.({ result: "read", ms: 1, rss: 5_000 }),
  () => {
    for (;;) performance.now();
  },
];

process.on("message", ({ bytes }: { bytes: Uint8Array }) => faults[bytes.length % faults.length]?.());
