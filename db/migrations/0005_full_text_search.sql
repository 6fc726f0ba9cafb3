CREATE TABLE "search_days" (
	"day" date PRIMARY KEY NOT NULL,
	"searches" integer DEFAULT 0 NOT NULL,
	"misses" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "texts" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (case language
        when 'nl' then setweight(to_tsvector('dutch'::regconfig, title), 'A') || to_tsvector('dutch'::regconfig, body)
        else setweight(to_tsvector('english'::regconfig, title), 'A') || to_tsvector('english'::regconfig, body)
      end) STORED;--> statement-breakpoint
CREATE INDEX "texts_search" ON "texts" USING gin ("search");