import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { Bug } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../design/button.tsx";
import { Empty } from "../design/notes.tsx";
import { PageTitle } from "../shell/page-title.tsx";

/** What stands there when not even what stands around every page could be shown. */
export const BrokenApp = (props: ErrorComponentProps) => (
  <main id="main">
    <ErrorPage {...props} />
  </main>
);

/** What stands in a page's place when the page itself broke; what stands around it stays. */
export function ErrorPage({ reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <>
      <PageTitle hidden>{t("broken.title")}</PageTitle>
      <Empty
        icon={<Bug />}
        title={t("broken.title")}
        action={
          <Button
            look="primary"
            onPress={async () => {
              await router.invalidate();
              reset();
            }}
          >
            {t("tryAgain")}
          </Button>
        }
      >
        {t("broken.text")}
      </Empty>
    </>
  );
}
