import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useTheme } from "../../design/theme.ts";
import type { ShownChart } from "./shown-chart.ts";
import type { ChartLook } from "./vega.ts";

/** Narrower than this, labels and bars don't go together: then the picture scrolls. */
const NARROWEST = 280;
/** What axes and legends take beside the plot itself, pixels; kept free until it is drawn, so that nothing jumps. */
const AROUND = 64;

function lookOf(element: HTMLElement): ChartLook {
  const style = getComputedStyle(element);
  // A colour that is on its way to another one is told as what it was: where motion is reduced, every change is.
  element.style.transition = "none";
  // `light-dark()` is settled only where a property takes a colour: the probe's own.
  const colour = (name: string): string => {
    element.style.color = `var(${name})`;
    const settled = getComputedStyle(element).color;
    element.style.removeProperty("color");
    return settled;
  };
  return {
    ink: colour("--ink"),
    inkSoft: colour("--ink-soft"),
    line: colour("--line"),
    font: style.fontFamily,
  };
}

const heightOf = ({ spec }: ShownChart): number => (typeof spec.height === "number" ? spec.height : 160) + AROUND;

/** A chart as a picture, drawn from its specification at the width that there is, in the colours of the theme. */
export function ChartPicture({ chart }: { readonly chart: ShownChart }) {
  const { t } = useTranslation("analytics");
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [isBroken, setBroken] = useState(false);
  const isDark = useIsDark();

  useEffect(() => {
    const element = place.current?.parentElement;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read from the page, and differ by theme
  useEffect(() => {
    const element = place.current;
    if (!element || width === 0) return undefined;
    let isGone = false;
    let remove: (() => void) | undefined;
    const draw = async (): Promise<void> => {
      const { drawInto } = await import("./vega.ts");
      if (isGone) return;
      remove = await drawInto(element, chart.spec, Math.max(width, NARROWEST), lookOf(element));
      if (isGone) remove();
    };
    draw().then(
      () => setBroken(false),
      () => setBroken(true),
    );
    return () => {
      isGone = true;
      remove?.();
      element.replaceChildren();
    };
  }, [chart.spec, width, isDark]);

  return (
    <>
      <div ref={place} style={{ minHeight: heightOf(chart) }} aria-hidden="true" />
      {isBroken ? <p className="soft small">{t("notDrawn")}</p> : null}
    </>
  );
}

const dark = matchMedia("(prefers-color-scheme: dark)");

/** Whether the page is dark now: by choice, or because the machine is. */
function useIsDark(): boolean {
  const theme = useTheme();
  const [isMachineDark, setMachineDark] = useState(dark.matches);
  useEffect(() => {
    const listen = () => setMachineDark(dark.matches);
    dark.addEventListener("change", listen);
    return () => dark.removeEventListener("change", listen);
  }, []);
  return theme === "system" ? isMachineDark : theme === "dark";
}
