/** The configuration of sources with one that everything of a test's site belongs to; `more` sets how far it is followed. */
export const guideSources = (origin: string, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    sources: [
      {
        id: "guides",
        name: "Guides",
        kind: "guide",
        topics: ["pay"],
        language: "en",
        start: [`${origin}/`],
        follow: ["/"],
        licence: "CC BY 4.0",
        ...more,
      },
    ],
  });
