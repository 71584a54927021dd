import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Option, Select, TextField } from "../../design/fields.tsx";
import { type ResultSearch, shownStatuses, shownTypes } from "./queries.ts";

/** A search begins when nobody has typed for so long. */
const QUIET_MS = 250;

type Any<Value extends string> = Value | "any";

interface SearchBarProps {
  readonly search: ResultSearch;
  readonly onSearch: (search: ResultSearch) => void;
}

/** Words, kind and status to look for. */
export function SearchBar({ search, onSearch }: SearchBarProps) {
  const { t } = useTranslation("results");
  const said = search.q ?? "";
  const [typed, setTyped] = useState(said);
  const [known, setKnown] = useState(said);
  // The address was changed from elsewhere: by going back, or by clearing the search.
  if (said !== known) {
    setKnown(said);
    setTyped(said);
  }
  useEffect(() => {
    if (typed.trim() === said) return undefined;
    const timer = setTimeout(() => {
      setKnown(typed.trim());
      onSearch({ ...search, q: typed.trim() });
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [typed, said, search, onSearch]);

  const types: Option<Any<(typeof shownTypes)[number]>>[] = [
    { id: "any", label: t("anyType") },
    ...shownTypes.map((id) => ({ id, label: t(`types.${id}`) })),
  ];
  const statuses: Option<Any<(typeof shownStatuses)[number]>>[] = [
    { id: "any", label: t("anyStatus") },
    ...shownStatuses.map((id) => ({ id, label: t(`statuses.${id}`) })),
  ];
  return (
    <search className="search-bar">
      <TextField
        label={t("search")}
        type="search"
        placeholder={t("searchHint")}
        value={typed}
        onChange={setTyped}
        maxLength={200}
      />
      <Select
        label={t("type")}
        value={types.find(({ id }) => id === search.type)?.id ?? "any"}
        options={types}
        onChange={(type) => onSearch({ ...search, type: type === "any" ? undefined : type })}
      />
      <Select
        label={t("status")}
        value={search.status ?? "any"}
        options={statuses}
        onChange={(status) => onSearch({ ...search, status: status === "any" ? undefined : status })}
      />
    </search>
  );
}
