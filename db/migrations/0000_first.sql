CREATE TABLE "claims" (
	"request_id" uuid NOT NULL,
	"step" text NOT NULL,
	"replay" text DEFAULT '' NOT NULL,
	"event_id" uuid NOT NULL,
	"claimed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "claims_request_id_step_replay_pk" PRIMARY KEY("request_id","step","replay")
);
--> statement-breakpoint
CREATE TABLE "cv_versions" (
	"cv_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"request_id" uuid,
	"version_name" text NOT NULL,
	"raw_text" text NOT NULL,
	"profile_key" text NOT NULL,
	"structured_data" jsonb NOT NULL,
	"is_primary" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_log" (
	"request_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"event_id" uuid NOT NULL,
	"replay" text DEFAULT '' NOT NULL,
	"type" text NOT NULL,
	"source" text NOT NULL,
	"causation_id" uuid,
	"occurred_at" timestamp with time zone NOT NULL,
	"logged_at" timestamp with time zone DEFAULT now() NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "event_log_request_id_seq_pk" PRIMARY KEY("request_id","seq"),
	CONSTRAINT "event_log_once" UNIQUE("request_id","event_id","replay")
);
--> statement-breakpoint
CREATE TABLE "gap_analyses" (
	"analysis_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"request_id" uuid,
	"cv_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"fit_score" integer NOT NULL,
	"ats_score" integer NOT NULL,
	"analysis_key" text NOT NULL,
	"analysis_data" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"agent" text NOT NULL,
	"event_id" uuid NOT NULL,
	"replay" text DEFAULT '' NOT NULL,
	"request_id" uuid NOT NULL,
	"handled_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inbox_agent_event_id_replay_pk" PRIMARY KEY("agent","event_id","replay")
);
--> statement-breakpoint
CREATE TABLE "job_postings" (
	"job_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"request_id" uuid,
	"raw_text" text NOT NULL,
	"profile_key" text NOT NULL,
	"structured_data" jsonb NOT NULL,
	"company" text,
	"role_title" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"job_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"job_type" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"input_data" jsonb NOT NULL,
	"result" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"cv_id" uuid,
	"posting_id" uuid,
	"subject" text NOT NULL,
	"wants" text[] NOT NULL,
	"done" text[] DEFAULT '{}' NOT NULL,
	"skipped" text[] DEFAULT '{}' NOT NULL,
	"failures" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"last_seq" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"agent" text NOT NULL,
	"cause_id" uuid,
	"source" text NOT NULL,
	"type" text NOT NULL,
	"detail" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "user_profiles" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"issuer" text NOT NULL,
	"external_id" text NOT NULL,
	"email" text,
	"name" text,
	"subject_key" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_profiles_identity" UNIQUE("issuer","external_id")
);
--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_request_id_jobs_job_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."jobs"("job_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cv_versions" ADD CONSTRAINT "cv_versions_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cv_versions" ADD CONSTRAINT "cv_versions_request_id_jobs_job_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."jobs"("job_id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_log" ADD CONSTRAINT "event_log_request_id_jobs_job_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."jobs"("job_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gap_analyses" ADD CONSTRAINT "gap_analyses_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gap_analyses" ADD CONSTRAINT "gap_analyses_request_id_jobs_job_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."jobs"("job_id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbox" ADD CONSTRAINT "inbox_request_id_jobs_job_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."jobs"("job_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_postings" ADD CONSTRAINT "job_postings_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_postings" ADD CONSTRAINT "job_postings_request_id_jobs_job_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."jobs"("job_id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_request_id_jobs_job_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."jobs"("job_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cv_versions_by_user" ON "cv_versions" USING btree ("user_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "cv_versions_one_primary" ON "cv_versions" USING btree ("user_id") WHERE is_primary;--> statement-breakpoint
CREATE INDEX "gap_analyses_by_user" ON "gap_analyses" USING btree ("user_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "inbox_by_request" ON "inbox" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "job_postings_by_user" ON "job_postings" USING btree ("user_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "jobs_by_user" ON "jobs" USING btree ("user_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "outbox_unsent" ON "outbox" USING btree ("created_at") WHERE sent_at IS NULL;--> statement-breakpoint
CREATE INDEX "outbox_by_cause" ON "outbox" USING btree ("cause_id","agent");--> statement-breakpoint
CREATE INDEX "outbox_by_request" ON "outbox" USING btree ("request_id");