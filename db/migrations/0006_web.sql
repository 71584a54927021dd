CREATE TABLE "erasures" (
	"erasure_id" uuid PRIMARY KEY NOT NULL,
	"places" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "user_profiles" ADD COLUMN "language" text;