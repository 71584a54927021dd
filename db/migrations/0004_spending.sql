CREATE TABLE "spending" (
	"account" text PRIMARY KEY NOT NULL,
	"user_id" uuid,
	"micro_usd" bigint NOT NULL,
	"limit_micro_usd" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "spending_within_limit" CHECK (micro_usd <= limit_micro_usd)
);
--> statement-breakpoint
ALTER TABLE "spending" ADD CONSTRAINT "spending_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "spending_by_user" ON "spending" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "spending_by_age" ON "spending" USING btree ("created_at");