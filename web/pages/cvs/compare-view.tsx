import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { CvProfile } from "../../../schemas/cv.ts";
import type { CvView } from "../../../schemas/views.ts";
import { Badge } from "../../design/badge.tsx";
import { Button } from "../../design/button.tsx";
import { Panel } from "../../design/panel.tsx";
import { useFormats } from "../../i18n/format.ts";
import { compareCvs, type Piece, type Row } from "./compare.ts";

type Version = CvView & { readonly profile: CvProfile };

interface CompareViewProps {
  readonly before: Version;
  readonly after: Version;
  readonly onClose: () => void;
}

/** What changed from one version to another, section by section; sections without a change are left out. */
export function CompareView({ before, after, onClose }: CompareViewProps) {
  const { t } = useTranslation("cvs");
  const { dateTime } = useFormats();
  const compared = compareCvs(before.profile, after.profile, t("now"));
  const changes = compared.reduce((sum, section) => sum + section.changes, 0);
  return (
    <Panel
      title={t("compareTitle")}
      titleId="compare"
      aside={
        <Button size="small" look="quiet" onPress={onClose}>
          <X aria-hidden="true" />
          {t("closeCompare")}
        </Button>
      }
    >
      <p className="soft small own-text">
        {t("compareLead", {
          before: before.name,
          beforeWhen: dateTime(before.created_at),
          after: after.name,
          afterWhen: dateTime(after.created_at),
        })}
      </p>
      {changes === 0 ? <p>{t("compareSame")}</p> : null}
      {compared
        .filter((section) => section.changes > 0)
        .map(({ section, rows, changes: count }) => (
          <section
            key={section}
            className="stack"
            style={{ "--gap": "var(--s2)" }}
            aria-label={t(`section.${section}`)}
          >
            <h3 className="row">
              {t(`section.${section}`)}
              <Badge tone="near">{t("changes", { count })}</Badge>
            </h3>
            <ul>
              {rows.map((row, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a comparison have nothing but their place
                <CompareRow key={place} row={row} />
              ))}
            </ul>
          </section>
        ))}
    </Panel>
  );
}

const said = { removed: "wasRemoved", added: "wasAdded", changed: "wasChanged" } as const;

/** A line; what became of it is also said in words, for those who don't see colours. */
function CompareRow({ row }: { readonly row: Row }) {
  const { t } = useTranslation("cvs");
  return (
    <li className="compare-row own-text" data-kind={row.kind}>
      {row.kind === "same" ? null : <span className="visually-hidden">{t(said[row.kind])}: </span>}
      {row.pieces.map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line have nothing but their place
        <PieceOf key={place} piece={piece} />
      ))}
    </li>
  );
}

function PieceOf({ piece }: { readonly piece: Piece }) {
  if (piece.kind === "added") return <ins>{piece.text}</ins>;
  if (piece.kind === "removed") return <del>{piece.text}</del>;
  return <span>{piece.text}</span>;
}
