import { useTranslation } from "react-i18next";
import type { ApplicationView } from "../../../schemas/views.ts";

/** How an application is called in sentences: its role and company, as far as they are known. */
export function useName() {
  const { t } = useTranslation("applications");
  return ({ role, company }: Pick<ApplicationView, "role" | "company">): string => {
    if (role !== null && company !== null) return t("at", { role, company });
    return role ?? company ?? t("unnamed");
  };
}
