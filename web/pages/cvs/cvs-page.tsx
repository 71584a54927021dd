import { useTranslation } from "react-i18next";
import { PageTitle } from "../../shell/page-title.tsx";

export function CvsPage() {
  const { t } = useTranslation();
  return <PageTitle>{t("nav.cvs")}</PageTitle>;
}
