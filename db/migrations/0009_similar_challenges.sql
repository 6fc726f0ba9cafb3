CREATE TABLE "similar_challenges" (
	"one_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"likeness" integer NOT NULL,
	"terms" jsonb NOT NULL,
	"engine_version" text NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"computed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "similar_challenges_one_id_other_id_pk" PRIMARY KEY("one_id","other_id"),
	CONSTRAINT "similar_challenges_in_order" CHECK ("similar_challenges"."one_id" < "similar_challenges"."other_id")
);
--> statement-breakpoint
ALTER TABLE "similar_challenges" ADD CONSTRAINT "similar_challenges_one_id_listings_id_fk" FOREIGN KEY ("one_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "similar_challenges" ADD CONSTRAINT "similar_challenges_other_id_listings_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "similar_challenges_other" ON "similar_challenges" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "similar_challenges_likeness" ON "similar_challenges" USING btree ("likeness");