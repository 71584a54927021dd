import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

const icons = { bad: CircleAlert, near: TriangleAlert, good: CircleCheck, plain: Info };

interface NoteProps {
  readonly tone?: keyof typeof icons;
  /** `alert` for what just went wrong; nothing for what has always stood there. */
  readonly role?: "alert" | "status";
  readonly children: ReactNode;
}

/** A remark in the flow of a page. */
export function Note({ tone = "plain", role, children }: NoteProps) {
  const Icon = icons[tone];
  return (
    <div className={`note note-${tone}`} role={role}>
      <Icon aria-hidden="true" />
      <div className="stack" style={{ "--gap": "var(--s2)", flex: 1 }}>
        {children}
      </div>
    </div>
  );
}

interface EmptyProps {
  readonly icon: ReactNode;
  readonly title: string;
  /** What this place is for, and what brings something here. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** What a page shows before there is anything to show. */
export const Empty = ({ icon, title, children, action }: EmptyProps) => (
  <div className="empty">
    <span className="empty-icon" aria-hidden="true">
      {icon}
    </span>
    <h2>{title}</h2>
    {children ? <p className="soft">{children}</p> : null}
    {action}
  </div>
);
