import { useMutation } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ArrowRight, ShieldCheck } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "../../../client/api-error.ts";
import { useClient } from "../../api/context.tsx";
import { Button } from "../../design/button.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { problemSentence } from "../../errors/sentence.ts";
import { PageTitle } from "../../shell/page-title.tsx";
import { CvSource } from "./cv-source.tsx";
import { type Brought, optionsOf, plainInterview, plainLetter, type Wish } from "./draft.ts";
import { OptionFields } from "./option-fields.tsx";
import { PostingSource } from "./posting-source.tsx";
import { type Submission, send } from "./send.ts";
import { WishChoice } from "./wish-choice.tsx";
import "./analyze.css";

type Part = "cv" | "job";

/** What is wrong with one part: by the API's answer, or because it is missing. */
function partErrors(error: unknown, said: (code: string, message: string) => string): Partial<Record<Part, string>> {
  if (!(error instanceof ApiError)) return {};
  const about = (part: Part): string | undefined => {
    const found = error.problems.find(({ field }) => field === part || field?.startsWith(`${part}.`));
    return found && said(found.code, found.message);
  };
  const [cv, job] = [about("cv"), about("job")];
  return { ...(cv ? { cv } : {}), ...(job ? { job } : {}) };
}

const isEmpty = (brought: Brought | null): boolean =>
  brought === null || (brought.kind === "text" && brought.text.trim() === "");

/** The first page: bring a CV and a posting, choose what is wanted, send it off. */
export function AnalyzePage() {
  const { t } = useTranslation("analyze");
  const { t: problem } = useTranslation("problems");
  const client = useClient();
  const navigate = useNavigate();
  const { cv: chosenCv } = useSearch({ from: "/" });
  const [cv, setCv] = useState<Brought | null>(chosenCv ? { kind: "stored", id: chosenCv } : null);
  const [job, setJob] = useState<Brought | null>(null);
  const [wish, setWish] = useState<Wish>("full_analysis");
  const [letter, setLetter] = useState(plainLetter);
  const [interview, setInterview] = useState(plainInterview);
  const [missing, setMissing] = useState<readonly Part[]>([]);
  const form = useRef<HTMLFormElement>(null);

  const sending = useMutation({
    mutationFn: (submission: Submission) => send(client, submission),
    onSuccess: (jobId) => navigate({ to: "/results/$jobId", params: { jobId } }),
  });

  const errors = {
    ...partErrors(sending.error, (code, message) => problemSentence(problem, code, message)),
    ...(missing.includes("cv") ? { cv: t("cv.missing") } : {}),
    ...(missing.includes("job") ? { job: t("job.missing") } : {}),
  };

  const bring = (part: Part, set: (brought: Brought | null) => void) => (brought: Brought | null) => {
    set(brought);
    setMissing((parts) => parts.filter((each) => each !== part));
    if (!sending.isPending) sending.reset();
  };

  const submit = (): void => {
    const lacking = [...(isEmpty(cv) ? ["cv" as const] : []), ...(isEmpty(job) ? ["job" as const] : [])];
    setMissing(lacking);
    if (cv === null || job === null || lacking.length > 0) {
      const [first] = lacking;
      form.current?.querySelector<HTMLElement>(`[data-part="${first}"] :is(textarea, button)`)?.focus();
      return;
    }
    sending.mutate({ wish, cv, job, options: optionsOf(wish, letter, interview), key: crypto.randomUUID() });
  };

  return (
    <form
      ref={form}
      className="analyze"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <header className="stack analyze-head">
        <PageTitle>{t("title")}</PageTitle>
        <p className="soft">{t("lead")}</p>
      </header>
      <div className="analyze-sources">
        <CvSource value={cv} onChange={bring("cv", setCv)} error={errors.cv} />
        <PostingSource value={job} onChange={bring("job", setJob)} error={errors.job} />
      </div>
      <WishChoice value={wish} onChange={setWish} />
      <OptionFields wish={wish} letter={letter} onLetter={setLetter} interview={interview} onInterview={setInterview} />
      {sending.error && !errors.cv && !errors.job ? <ErrorNote error={sending.error} onRetry={submit} /> : null}
      <div className="analyze-send">
        <Button type="submit" look="primary" size="large" isPending={sending.isPending}>
          {t("send")}
          <ArrowRight aria-hidden="true" />
        </Button>
        <p className="soft small analyze-private">
          <ShieldCheck className="icon" aria-hidden="true" />
          {t("private")}
        </p>
      </div>
    </form>
  );
}
