import { Compass } from "lucide-react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../design/button.tsx";
import { Empty } from "../design/notes.tsx";
import { PageTitle } from "../shell/page-title.tsx";

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle hidden>{t("notFound.title")}</PageTitle>
      <Empty
        icon={<Compass />}
        title={t("notFound.title")}
        action={
          <ButtonLink to="/" look="primary">
            {t("nav.analyze")}
          </ButtonLink>
        }
      >
        {t("notFound.text")}
      </Empty>
    </>
  );
}
