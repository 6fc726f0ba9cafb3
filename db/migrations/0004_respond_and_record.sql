CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"file_id" uuid,
	"file_name" text NOT NULL,
	"is_dry_run" boolean NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"report" jsonb,
	"imported_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "imports_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "listing_tags" (
	"listing_id" uuid NOT NULL,
	"list" text NOT NULL,
	"code" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "listing_tags_listing_id_list_code_pk" PRIMARY KEY("listing_id","list","code")
);
--> statement-breakpoint
CREATE TABLE "listing_versions" (
	"listing_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_by" uuid,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "listing_versions_listing_id_version_pk" PRIMARY KEY("listing_id","version")
);
--> statement-breakpoint
CREATE TABLE "search_misses" (
	"day" date NOT NULL,
	"locale" text NOT NULL,
	"query" text NOT NULL,
	"is_filtered" boolean NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "search_misses_day_locale_query_is_filtered_pk" PRIMARY KEY("day","locale","query","is_filtered")
);
--> statement-breakpoint
CREATE TABLE "match_marks" (
	"organisation_id" uuid NOT NULL,
	"challenge_id" uuid NOT NULL,
	"capability_id" uuid NOT NULL,
	"mark" text NOT NULL,
	"reason" text,
	"note" text DEFAULT '' NOT NULL,
	"score" integer,
	"engine_version" text,
	"marked_by" uuid,
	"marked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "match_marks_organisation_id_challenge_id_capability_id_pk" PRIMARY KEY("organisation_id","challenge_id","capability_id")
);
--> statement-breakpoint
CREATE TABLE "match_views" (
	"user_id" uuid NOT NULL,
	"listing_id" uuid NOT NULL,
	"viewed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "match_views_user_id_listing_id_pk" PRIMARY KEY("user_id","listing_id")
);
--> statement-breakpoint
CREATE TABLE "response_messages" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text NOT NULL,
	"response_id" uuid NOT NULL,
	"side" text NOT NULL,
	"author_id" uuid,
	"body" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "response_messages_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "responses" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text NOT NULL,
	"challenge_id" uuid NOT NULL,
	"capability_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"status" text DEFAULT 'submitted' NOT NULL,
	"language" text NOT NULL,
	"body" text NOT NULL,
	"decline_reason" text,
	"decline_note" text DEFAULT '' NOT NULL,
	"submitted_by" uuid,
	"submitted_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "responses_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "shortlist_shares" (
	"challenge_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"shared_by" uuid,
	"shared_at" timestamp with time zone NOT NULL,
	CONSTRAINT "shortlist_shares_challenge_id_user_id_pk" PRIMARY KEY("challenge_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "organisations" DROP CONSTRAINT "organisations_external_id_unique";--> statement-breakpoint
DROP INDEX "listings_external";--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "offer_kind" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "export_class" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "trl_target" integer;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "capacity" integer;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "capacity_scalable_to" integer;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "capacity_period" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "quantity" integer;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "unit" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "lead_time_weeks" integer;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "production_province" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "content_nl" integer;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "content_eu" integer;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "content_nato" integer;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "partner_kinds" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "cooperation" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "finance_sought" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "launching_customer" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "budget_band" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "needed_by" date;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "preferred_provinces" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "ended_as" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "reminded_days" integer;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "external_source" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "matches" ADD COLUMN "found_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "external_source" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_imported_by_users_id_fk" FOREIGN KEY ("imported_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_tags" ADD CONSTRAINT "listing_tags_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_versions" ADD CONSTRAINT "listing_versions_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_versions" ADD CONSTRAINT "listing_versions_saved_by_users_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_marks" ADD CONSTRAINT "match_marks_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_marks" ADD CONSTRAINT "match_marks_challenge_id_listings_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_marks" ADD CONSTRAINT "match_marks_capability_id_listings_id_fk" FOREIGN KEY ("capability_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_marks" ADD CONSTRAINT "match_marks_marked_by_users_id_fk" FOREIGN KEY ("marked_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_views" ADD CONSTRAINT "match_views_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_views" ADD CONSTRAINT "match_views_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_messages" ADD CONSTRAINT "response_messages_response_id_responses_id_fk" FOREIGN KEY ("response_id") REFERENCES "public"."responses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_messages" ADD CONSTRAINT "response_messages_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_challenge_id_listings_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_capability_id_listings_id_fk" FOREIGN KEY ("capability_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_submitted_by_users_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlist_shares" ADD CONSTRAINT "shortlist_shares_challenge_id_listings_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlist_shares" ADD CONSTRAINT "shortlist_shares_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlist_shares" ADD CONSTRAINT "shortlist_shares_shared_by_users_id_fk" FOREIGN KEY ("shared_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "imports_organisation" ON "imports" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE INDEX "listing_tags_code" ON "listing_tags" USING btree ("list","code");--> statement-breakpoint
CREATE INDEX "match_marks_challenge" ON "match_marks" USING btree ("challenge_id");--> statement-breakpoint
CREATE INDEX "match_marks_capability" ON "match_marks" USING btree ("capability_id");--> statement-breakpoint
CREATE INDEX "response_messages_response" ON "response_messages" USING btree ("response_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "responses_challenge_capability" ON "responses" USING btree ("challenge_id","capability_id");--> statement-breakpoint
CREATE INDEX "responses_organisation" ON "responses" USING btree ("organisation_id","status");--> statement-breakpoint
CREATE INDEX "matches_challenge" ON "matches" USING btree ("challenge_id","score");--> statement-breakpoint
CREATE UNIQUE INDEX "organisations_external" ON "organisations" USING btree ("external_source","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "listings_external" ON "listings" USING btree ("kind","external_source","external_id");--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_amounts" CHECK (coalesce(least("listings"."capacity", "listings"."capacity_scalable_to", "listings"."quantity", "listings"."lead_time_weeks"), 0) >= 0);