CREATE TABLE "research_pages" (
	"page_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid,
	"url" text NOT NULL,
	"source_id" text NOT NULL,
	"etag" text,
	"last_modified" text,
	"content_hash" text NOT NULL,
	"title" text,
	"topics" jsonb NOT NULL,
	"text_key" text,
	"document_id" uuid,
	"links" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"fetched_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "research_rounds" (
	"round_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"topics" jsonb NOT NULL,
	"skills" jsonb NOT NULL,
	"urls" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"budget" jsonb NOT NULL,
	"plan" jsonb,
	"pages" integer DEFAULT 0 NOT NULL,
	"bytes" bigint DEFAULT 0 NOT NULL,
	"milliseconds" integer DEFAULT 0 NOT NULL,
	"micro_usd" integer DEFAULT 0 NOT NULL,
	"findings" integer DEFAULT 0 NOT NULL,
	"ending" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "research_visits" (
	"round_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"url" text NOT NULL,
	"source_id" text NOT NULL,
	"depth" integer NOT NULL,
	"priority" integer NOT NULL,
	"pattern" text NOT NULL,
	"parent_pattern" text,
	"status" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"code" text,
	"document_id" uuid,
	"bytes" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "research_visits_round_id_visit_id_pk" PRIMARY KEY("round_id","visit_id")
);
--> statement-breakpoint
ALTER TABLE "research_pages" ADD CONSTRAINT "research_pages_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_rounds" ADD CONSTRAINT "research_rounds_round_id_jobs_job_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."jobs"("job_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_visits" ADD CONSTRAINT "research_visits_round_id_research_rounds_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."research_rounds"("round_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "research_pages_by_content" ON "research_pages" USING btree ("content_hash");--> statement-breakpoint
CREATE INDEX "research_pages_by_source" ON "research_pages" USING btree ("source_id","changed_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "research_pages_by_age" ON "research_pages" USING btree ("fetched_at");--> statement-breakpoint
CREATE INDEX "research_rounds_by_age" ON "research_rounds" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "research_visits_by_turn" ON "research_visits" USING btree ("round_id","status","priority","depth");