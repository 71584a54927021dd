CREATE TABLE "limits" (
	"key" text PRIMARY KEY NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"used" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "erasures" ADD COLUMN "caller" text;--> statement-breakpoint
ALTER TABLE "erasures" ADD COLUMN "account" text;--> statement-breakpoint
ALTER TABLE "user_profiles" ADD COLUMN "signed_out_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "limits_by_age" ON "limits" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "erasures_by_caller" ON "erasures" USING btree ("caller");