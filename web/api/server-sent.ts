/** One event of a stream (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream). */
export interface ServerSent {
  /** `message` where the stream names none. */
  readonly event: string;
  readonly data: string;
  /** The id that the event came with; null if it had none. */
  readonly id: string | null;
}

/**
 * Reads events out of a stream as its text comes, in whatever pieces. Comments (heartbeats) and `retry` are passed over; an
 * event that the stream ends within never comes, as the standard says.
 */
export class ServerSentReader {
  private rest = "";
  private event = "";
  private data: string[] = [];
  private id: string | null = null;

  /** The events that are whole with this piece. */
  read(piece: string): readonly ServerSent[] {
    const found: ServerSent[] = [];
    const text = this.rest + piece;
    // A carriage return at the end may be the first half of a line end.
    const whole = text.endsWith("\r") ? text.slice(0, -1) : text;
    const lines = whole.split(/\r\n|\n|\r/);
    this.rest = (lines.pop() ?? "") + text.slice(whole.length);
    for (const line of lines) {
      const event = this.line(line);
      if (event) found.push(event);
    }
    return found;
  }

  private line(line: string): ServerSent | null {
    if (line === "") return this.dispatch();
    const colon = line.indexOf(":");
    if (colon === 0) return null;
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "event") this.event = value;
    else if (field === "data") this.data.push(value);
    else if (field === "id") this.id = value;
    return null;
  }

  private dispatch(): ServerSent | null {
    const { event, data, id } = this;
    this.event = "";
    this.data = [];
    this.id = null;
    return data.length === 0 ? null : { event: event || "message", data: data.join("\n"), id };
  }
}
