import { useTranslation } from "react-i18next";
import { PageTitle } from "../../shell/page-title.tsx";

export function AnalyzePage() {
  const { t } = useTranslation();
  return <PageTitle>{t("nav.analyze")}</PageTitle>;
}
