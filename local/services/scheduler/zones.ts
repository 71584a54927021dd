/**
 * Time zones by their IANA names. A wall-clock time is kept as the milliseconds that the same reading would have in UTC,
 * so that it can be reckoned with.
 */
const formats = new Map<string, Intl.DateTimeFormat>();

const DAY = 86_400_000;

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, format);
  return format;
}

/** Whether this is the name of a time zone (an offset such as `+02:00` is none). */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    formatOf(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What the clock on the wall shows at an instant, to the second. */
export function wallOf(instant: number, zone: string): number {
  const seconds = Math.floor(instant / 1000) * 1000;
  if (zone === "UTC") return seconds;
  const parts = new Map(
    formatOf(zone)
      .formatToParts(seconds)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}

/** The instants at which the clock shows `wall`, in order: none in a gap, two where the clock is put back. */
export function instantsOf(wall: number, zone: string): number[] {
  if (zone === "UTC") return [wall];
  const offsets = new Set([offsetAt(wall - DAY, zone), offsetAt(wall + DAY, zone)]);
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((instant) => wallOf(instant, zone) === wall)
    .sort((a, b) => a - b);
}

/** The instant of a time in a gap, read with the offset from before it, so that it falls as long after the gap began. */
export const instantAfterGap = (wall: number, zone: string): number => wall - offsetAt(wall - DAY, zone);

const offsetAt = (instant: number, zone: string): number => wallOf(instant, zone) - instant;
