import { useTranslation } from "react-i18next";
import { PageTitle } from "../../shell/page-title.tsx";

export function ResultsPage() {
  const { t } = useTranslation();
  return <PageTitle>{t("nav.results")}</PageTitle>;
}
