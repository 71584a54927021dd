ALTER TABLE "research_rounds" ADD COLUMN "roles" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "research_rounds" ADD COLUMN "companies" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "research_rounds" ADD COLUMN "cause_id" uuid;--> statement-breakpoint
ALTER TABLE "research_visits" ADD COLUMN "names" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "research_rounds" ADD CONSTRAINT "research_rounds_cause_id_jobs_job_id_fk" FOREIGN KEY ("cause_id") REFERENCES "public"."jobs"("job_id") ON DELETE set null ON UPDATE no action;
