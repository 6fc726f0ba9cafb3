ALTER TABLE "listings" ADD COLUMN "draft_key" text;--> statement-breakpoint
CREATE UNIQUE INDEX "listings_draft_key" ON "listings" USING btree ("organisation_id","draft_key");