CREATE TABLE "knowledge_documents" (
	"document_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid,
	"edition_id" uuid NOT NULL,
	"submission_key" text NOT NULL,
	"title" text NOT NULL,
	"url" text,
	"name" text,
	"kind" text NOT NULL,
	"topics" jsonb NOT NULL,
	"fields" jsonb NOT NULL,
	"language" text,
	"licence" text,
	"fetched_at" timestamp with time zone NOT NULL,
	"content_hash" text NOT NULL,
	"embedder" text NOT NULL,
	"passages" integer NOT NULL,
	"vectors" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "knowledge_passages" (
	"edition_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"document_id" uuid NOT NULL,
	"user_id" uuid,
	"section" jsonb NOT NULL,
	"text" text NOT NULL,
	"asks" jsonb NOT NULL,
	"search" "tsvector" NOT NULL,
	CONSTRAINT "knowledge_passages_edition_id_position_pk" PRIMARY KEY("edition_id","position")
);
--> statement-breakpoint
ALTER TABLE "knowledge_documents" ADD CONSTRAINT "knowledge_documents_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_passages" ADD CONSTRAINT "knowledge_passages_document_id_knowledge_documents_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."knowledge_documents"("document_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_passages" ADD CONSTRAINT "knowledge_passages_user_id_user_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "knowledge_documents_by_user" ON "knowledge_documents" USING btree ("user_id","updated_at" DESC NULLS LAST,"document_id");--> statement-breakpoint
CREATE UNIQUE INDEX "knowledge_documents_by_edition" ON "knowledge_documents" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "knowledge_passages_by_document" ON "knowledge_passages" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "knowledge_passages_by_user" ON "knowledge_passages" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "knowledge_passages_by_words" ON "knowledge_passages" USING gin ("search");