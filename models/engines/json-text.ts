/** The JSON object in a text in which a model was talkative: without the fence or the sentences around it. */
export function jsonIn(text: string): string {
  const from = text.indexOf("{");
  const to = text.lastIndexOf("}");
  return from === -1 || to < from ? text : text.slice(from, to + 1);
}
