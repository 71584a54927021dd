import { useNavigate } from "@tanstack/react-router";
import { Search } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../design/button.tsx";
import { TextField } from "../../design/fields.tsx";

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** Goes to what happened to a request. */
export function FindRequest() {
  const { t } = useTranslation("operations");
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const [isTried, setTried] = useState(false);
  const request = typed.trim();
  return (
    <form
      className="find-request"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isId(request)) void navigate({ to: "/operations", search: { view: "request", request } });
      }}
    >
      <TextField
        label={t("findRequest")}
        value={typed}
        onChange={setTyped}
        error={isTried && request !== "" && !isId(request) ? t("notAnId") : undefined}
        spellCheck="false"
      />
      <Button type="submit" iconOnly aria-label={t("find")}>
        <Search aria-hidden="true" />
      </Button>
    </form>
  );
}
