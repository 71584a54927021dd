import { CircleUserRound, Languages, LogOut, Moon, Sun, SunMoon } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../design/button.tsx";
import { Menu, type MenuEntry } from "../design/menu.tsx";
import { chooseTheme, themes, useTheme } from "../design/theme.ts";
import { chooseLanguage } from "../i18n/language.ts";
import { languages } from "../i18n/spoken.ts";
import { usePerson, useSession } from "../session/context.tsx";

const themeIcons = { system: SunMoon, light: Sun, dark: Moon };

/** Who is signed in, with the choices that one makes often: theme, language, leaving. */
export function PersonMenu() {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const person = usePerson();
  const theme = useTheme();
  const name = person?.name ?? person?.email ?? t("me");
  const entries: MenuEntry[] = [
    ...themes.map((id): MenuEntry => {
      const Icon = themeIcons[id];
      return {
        id,
        label: t(`theme.${id}`),
        icon: <Icon className="icon" aria-hidden="true" />,
        isCurrent: id === theme,
        onAction: () => chooseTheme(id),
      };
    }),
    ...languages.map(
      (id): MenuEntry => ({
        id,
        label: t(`language.${id}`),
        icon: <Languages className="icon" aria-hidden="true" />,
        isCurrent: id === i18n.language,
        onAction: () => void chooseLanguage(id),
      }),
    ),
    ...(session.hasSignIn
      ? [
          {
            id: "leave",
            label: t("signOut"),
            icon: <LogOut className="icon" aria-hidden="true" />,
            onAction: () => void session.signOut(),
          },
        ]
      : []),
  ];
  return (
    <Menu
      label={t("me")}
      trigger={
        <Button look="quiet" className="person" aria-label={name}>
          <CircleUserRound aria-hidden="true" />
          <span className="person-name own-text">{name}</span>
        </Button>
      }
      entries={entries}
    />
  );
}
