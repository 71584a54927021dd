CREATE TABLE "answers" (
	"answer_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"step" text NOT NULL,
	"event_id" uuid NOT NULL,
	"replay" text DEFAULT '' NOT NULL,
	"attempt" integer NOT NULL,
	"task" text NOT NULL,
	"engine" text NOT NULL,
	"model" text,
	"prompt_version" text,
	"input_tokens" integer NOT NULL,
	"output_tokens" integer NOT NULL,
	"milliseconds" integer NOT NULL,
	"cost_micro_usd" integer NOT NULL,
	"outcome" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application_changes" (
	"change_id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"status" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application_charts" (
	"analytics_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"request_id" uuid,
	"charts_key" text NOT NULL,
	"applications" integer NOT NULL,
	"computed_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"application_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"request_id" uuid,
	"company" text,
	"role_title" text,
	"source" text,
	"status" text NOT NULL,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cv_rewrites" (
	"rewrite_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"request_id" uuid,
	"analysis_id" uuid NOT NULL,
	"tailored_cv_id" uuid,
	"rewritten_summary" text,
	"rewritten_bullets" text,
	"cover_letter" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "interview_sessions" (
	"session_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"request_id" uuid,
	"job_id" uuid NOT NULL,
	"questions" text NOT NULL,
	"session_type" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"document_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"format" text NOT NULL,
	"template" text NOT NULL,
	"page" text NOT NULL,
	"undone" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"document_key" text,
	"bytes" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "spending" (
	"account" text PRIMARY KEY NOT NULL,
	"user_id" uuid,
	"micro_usd" bigint NOT NULL,
	"limit_micro_usd" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "spending_within_limit" CHECK (micro_usd <= limit_micro_usd)
);
--> statement-breakpoint
ALTER TABLE "cv_versions" ADD COLUMN "origin" text DEFAULT 'read' NOT NULL;--> statement-breakpoint
ALTER TABLE "cv_versions" ADD COLUMN "parent_cv_id" uuid;--> statement-breakpoint
ALTER TABLE "inbox" ADD COLUMN "receives" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_request_id_jobs_job_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."jobs"("job_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_changes" ADD CONSTRAINT "application_changes_application_id_applications_application_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_changes" ADD CONSTRAINT "application_changes_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_charts" ADD CONSTRAINT "application_charts_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_charts" ADD CONSTRAINT "application_charts_request_id_jobs_job_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."jobs"("job_id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_request_id_jobs_job_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."jobs"("job_id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cv_rewrites" ADD CONSTRAINT "cv_rewrites_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cv_rewrites" ADD CONSTRAINT "cv_rewrites_request_id_jobs_job_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."jobs"("job_id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_sessions" ADD CONSTRAINT "interview_sessions_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_sessions" ADD CONSTRAINT "interview_sessions_request_id_jobs_job_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."jobs"("job_id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_request_id_jobs_job_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."jobs"("job_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spending" ADD CONSTRAINT "spending_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answers_by_request" ON "answers" USING btree ("request_id","created_at");--> statement-breakpoint
CREATE INDEX "application_changes_by_application" ON "application_changes" USING btree ("application_id","changed_at");--> statement-breakpoint
CREATE INDEX "application_charts_by_request" ON "application_charts" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "applications_by_user" ON "applications" USING btree ("user_id","created_at" DESC NULLS LAST,"application_id");--> statement-breakpoint
CREATE INDEX "cv_rewrites_by_user" ON "cv_rewrites" USING btree ("user_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "cv_rewrites_by_request" ON "cv_rewrites" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "interview_sessions_by_user" ON "interview_sessions" USING btree ("user_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "interview_sessions_by_request" ON "interview_sessions" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "documents_by_request" ON "documents" USING btree ("request_id","created_at");--> statement-breakpoint
CREATE INDEX "spending_by_user" ON "spending" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "spending_by_age" ON "spending" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "gap_analyses_by_request" ON "gap_analyses" USING btree ("request_id");