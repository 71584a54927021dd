import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { unwrap } from "../../../client/client.ts";
import { useClient } from "../../api/context.tsx";
import { Dialog } from "../../design/dialog.tsx";
import { toast } from "../../design/toasts.tsx";
import { SkeletonText } from "../../design/waiting.tsx";
import { type ApplicationFields, ApplicationForm, noFields } from "./application-form.tsx";
import { applicationKeys } from "./keys.ts";
import { useName } from "./name.ts";

/** A moment of a day: its noon here, or this very moment if that is still to come. */
function momentOf(day: string): string {
  const noon = new Date(`${day}T12:00`);
  const now = new Date();
  const isToday = noon.toDateString() === now.toDateString();
  return (isToday && noon > now ? now : noon).toISOString();
}

interface EnterDialogProps {
  readonly isOpen: boolean;
  /** The request whose analysis and documents belong to the application. */
  readonly from: string | null;
  readonly onClose: () => void;
}

/** Enters an application; one that comes from a result begins with what its posting says. */
export function EnterDialog({ isOpen, from, onClose }: EnterDialogProps) {
  const { t } = useTranslation("applications");
  const client = useClient();
  const queries = useQueryClient();
  const nameOf = useName();
  const request = useQuery({
    queryKey: ["results", "one", from],
    queryFn: ({ signal }) => unwrap(client.GET("/jobs/{job_id}", { params: { path: { job_id: from ?? "" } }, signal })),
    enabled: isOpen && from !== null,
  });
  const entering = useMutation({
    mutationFn: ({ company, role, notes, status, source, day }: ApplicationFields) =>
      unwrap(
        client.POST("/applications", {
          body: {
            status,
            source,
            company: company.trim() || null,
            role: role.trim() || null,
            notes: notes.trim() || null,
            ...(from !== null && { request_id: from }),
            ...(day !== "" && { at: momentOf(day) }),
          },
        }),
      ),
    onSuccess: async (entered) => {
      await queries.invalidateQueries({ queryKey: applicationKeys.all });
      toast(t("entered", { name: nameOf(entered) }));
      onClose();
    },
  });
  const posting = request.data?.result?.job;
  const initial = { ...noFields, company: posting?.company ?? "", role: posting?.title ?? "" };
  return (
    <Dialog title={t("new")} isOpen={isOpen} onClose={onClose}>
      {from === null ? null : <p className="soft small">{t("fromResult")}</p>}
      {request.isLoading ? (
        <SkeletonText lines={6} />
      ) : (
        <ApplicationForm
          key={request.data?.job_id ?? "new"}
          initial={initial}
          submit={t("enter")}
          error={entering.error}
          isPending={entering.isPending}
          isNew
          onSubmit={(fields) => entering.mutate(fields)}
        />
      )}
    </Dialog>
  );
}
