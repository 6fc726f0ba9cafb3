CREATE TABLE "corpus_statistics" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"documents" integer DEFAULT 0 NOT NULL,
	"total_length" integer DEFAULT 0 NOT NULL,
	"generation" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "corpus_statistics_one_row" CHECK ("corpus_statistics"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "listing_terms" (
	"listing_id" uuid PRIMARY KEY NOT NULL,
	"terms" text[] NOT NULL,
	"length" integer NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "term_statistics" (
	"term" text PRIMARY KEY NOT NULL,
	"documents" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "verification_requested_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "listing_terms" ADD CONSTRAINT "listing_terms_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_registrations_worldwide" ON "organisation_registrations" USING btree ("scheme","number") WHERE "organisation_registrations"."scheme" <> 'NATIONAL';