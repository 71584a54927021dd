import { useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Compared, TextLine } from "./lines.ts";

interface SheetProps {
  readonly title: string;
  readonly lines: readonly TextLine[];
  readonly compared: readonly Compared[];
  /** The requirement that is pointed at; null if none is. */
  readonly active: number | null;
  readonly onPoint: (requirement: number | null) => void;
}

const states = ["exact", "near", "missing"] as const;

/** The state that a line shows: the best of what it has to do with. */
const stateOf = ({ about }: TextLine, compared: readonly Compared[]): Compared["state"] | undefined =>
  states.find((state) => about.some((index) => compared[index]?.state === state));

/** One document, line by line. Its text is text and nothing else. */
export function Sheet({ title, lines, compared, active, onPoint }: SheetProps) {
  const { t } = useTranslation("result");
  const id = useId();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    if (active === null) return;
    const box = sheet.current;
    const line = box?.querySelector<HTMLElement>("[data-active]");
    if (!box || !line) return;
    const above = line.offsetTop - box.offsetTop - box.clientHeight / 3;
    const isInView =
      line.offsetTop - box.offsetTop >= box.scrollTop &&
      line.offsetTop - box.offsetTop + line.offsetHeight <= box.scrollTop + box.clientHeight;
    if (!isInView) box.scrollTo({ top: above });
  }, [active]);
  return (
    <div className="sheet panel">
      <h2 id={id}>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section ref={sheet} className="sheet-lines" tabIndex={0} aria-labelledby={id}>
        {lines.map((line) => {
          const state = stateOf(line, compared);
          const isActive = active !== null && line.about.includes(active);
          return (
            <p
              key={`${line.page}:${line.line}`}
              className="sheet-line own-text"
              data-state={state}
              data-active={isActive || undefined}
              onPointerEnter={() => onPoint(line.about[0] ?? null)}
              onPointerLeave={() => onPoint(null)}
            >
              {line.text}
              {isActive ? <span className="visually-hidden"> ({t("compare.here")})</span> : null}
            </p>
          );
        })}
      </section>
    </div>
  );
}
