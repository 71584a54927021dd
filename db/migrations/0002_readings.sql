ALTER TABLE "cv_versions" ADD COLUMN "content_hash" text;--> statement-breakpoint
ALTER TABLE "cv_versions" ADD COLUMN "engine" text;--> statement-breakpoint
ALTER TABLE "job_postings" ADD COLUMN "content_hash" text;--> statement-breakpoint
ALTER TABLE "job_postings" ADD COLUMN "engine" text;--> statement-breakpoint
CREATE INDEX "cv_versions_by_content" ON "cv_versions" USING btree ("user_id","content_hash");--> statement-breakpoint
CREATE INDEX "job_postings_by_content" ON "job_postings" USING btree ("user_id","content_hash");