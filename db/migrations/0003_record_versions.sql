ALTER TABLE "certificates" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "project_references" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;