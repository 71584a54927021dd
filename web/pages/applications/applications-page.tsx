import { useTranslation } from "react-i18next";
import { PageTitle } from "../../shell/page-title.tsx";

export function ApplicationsPage() {
  const { t } = useTranslation();
  return <PageTitle>{t("nav.applications")}</PageTitle>;
}
