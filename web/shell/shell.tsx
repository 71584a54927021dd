import { Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Announcer } from "../design/announce.tsx";
import { Toasts } from "../design/toasts.tsx";
import { SkeletonText } from "../design/waiting.tsx";
import { usePerson } from "../session/context.tsx";
import { BottomBar } from "./bottom-bar.tsx";
import { OfflineBanner } from "./offline.tsx";
import { SideBar } from "./side-bar.tsx";
import { SignInPage } from "./sign-in-page.tsx";
import "./shell.css";

/** What stands around every page. Without a person there is the way to sign in instead. */
export function Shell() {
  const { t } = useTranslation();
  const person = usePerson();
  return (
    <>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      {person ? (
        <div className="shell">
          <SideBar roles={person.roles} />
          <div className="page">
            <OfflineBanner />
            <main id="main" tabIndex={-1}>
              <Suspense fallback={<SkeletonText lines={6} />}>
                <Outlet />
              </Suspense>
            </main>
          </div>
          <BottomBar roles={person.roles} />
        </div>
      ) : (
        <SignInPage />
      )}
      <Toasts />
      <Announcer />
    </>
  );
}
