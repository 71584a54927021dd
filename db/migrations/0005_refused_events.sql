-- An event and its replay, noted at the same moment, could get a line each; the later one goes.
DELETE FROM "event_log" l USING "event_log" earlier
WHERE earlier."request_id" = l."request_id" AND earlier."event_id" = l."event_id" AND earlier."seq" < l."seq";--> statement-breakpoint
ALTER TABLE "event_log" DROP CONSTRAINT "event_log_once";--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "refusal" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "refused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "event_log" ADD CONSTRAINT "event_log_one_line" UNIQUE("request_id","event_id");