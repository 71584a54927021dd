import { Copy } from "lucide-react";
import { useTranslation } from "react-i18next";
import type * as z from "zod";
import type { CatalogueEventView } from "../../../schemas/operator-views.ts";
import { Badge } from "../../design/badge.tsx";
import { Button } from "../../design/button.tsx";
import { toast } from "../../design/toasts.tsx";

interface CatalogueEntryProps {
  readonly event: z.infer<typeof CatalogueEventView>;
  readonly isOpen: boolean;
}

/** An event: what it says, and what is needed to listen to it. */
export function CatalogueEntry({ event, isOpen }: CatalogueEntryProps) {
  const { t } = useTranslation("data");
  return (
    <li className="panel">
      <details open={isOpen} className="catalogue-entry">
        <summary>
          <span className="catalogue-type">{event.type}</span>
          <Badge>{t("version", { version: event.version })}</Badge>
          <span className="soft small">{event.source}</span>
          <span className="catalogue-what soft">{event.description}</span>
        </summary>
        <div className="stack catalogue-more">
          {event.settles === null ? null : <p className="small">{t("settles", { step: event.settles })}</p>}
          <Code title={t("pattern")} hint={t("patternHint")} value={event.pattern} />
          <Code title={t("example")} value={event.example} />
          <Code title={t("schema")} value={event.schema} />
        </div>
      </details>
    </li>
  );
}

function Code({ title, hint, value }: { readonly title: string; readonly hint?: string; readonly value: unknown }) {
  const { t } = useTranslation("data");
  const text = JSON.stringify(value, null, 2);
  return (
    <section className="stack" style={{ "--gap": "var(--s1)" }} aria-label={title}>
      <div className="row row-apart">
        <h3>{title}</h3>
        <Button
          size="small"
          look="quiet"
          aria-label={`${t("copy")}: ${title}`}
          onPress={async () => {
            await navigator.clipboard.writeText(text);
            toast(t("copied"));
          }}
        >
          <Copy aria-hidden="true" />
          {t("copy")}
        </Button>
      </div>
      {hint ? <p className="soft small">{hint}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard */}
      <pre className="code" tabIndex={0}>
        {text}
      </pre>
    </section>
  );
}
