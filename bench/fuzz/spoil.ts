/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A copy of a file with one to six damages: bytes flipped, cut, repeated, filled in, or the end lost. */
export function spoil(bytes: Uint8Array, random: () => number): Uint8Array {
  let result = bytes;
  const damages = 1 + Math.floor(random() * 6);
  for (let index = 0; index < damages; index += 1) result = damage(result, random);
  return result;
}

function damage(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const length = 1 + Math.floor(random() * 300);
  const before = bytes.subarray(0, at);
  switch (Math.floor(random() * 6)) {
    case 0:
      return joined(before, bytes.subarray(at + length));
    case 1:
      return joined(before, bytes.subarray(at, at + length), bytes.subarray(at));
    case 2:
      return joined(before, new Uint8Array(length).fill(Math.floor(random() * 256)), bytes.subarray(at));
    case 3:
      return random() < 0.3 ? bytes.slice(0, at) : bytes;
    default: {
      const copy = bytes.slice();
      for (let index = at; index < Math.min(copy.length, at + 8); index += 1) copy[index] = Math.floor(random() * 256);
      return copy;
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
