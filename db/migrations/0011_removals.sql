CREATE TABLE "knowledge_removals" (
	"document_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid,
	"removed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "knowledge_removals" ADD CONSTRAINT "knowledge_removals_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "knowledge_removals_by_user" ON "knowledge_removals" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "knowledge_removals_by_age" ON "knowledge_removals" USING btree ("removed_at");