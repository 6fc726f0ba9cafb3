ALTER TABLE "listings" ADD COLUMN "was_named" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_masked_never_named" CHECK (not ("listings"."identity" = 'masked' and "listings"."was_named"));--> statement-breakpoint
UPDATE "listings" SET "was_named" = true
WHERE "identity" = 'named' AND (
  "status" IN ('published', 'hidden', 'expired')
  OR EXISTS (
    SELECT FROM "events"
    WHERE "object_kind" = 'listing' AND "object_id" = "listings"."id"::text AND "type" = 'listing.published'
  )
);--> statement-breakpoint
CREATE FUNCTION "remember_was_named"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."was_named" := true;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "listings_was_named" BEFORE INSERT OR UPDATE ON "listings"
FOR EACH ROW WHEN (NEW."status" = 'published' AND NEW."identity" = 'named' AND NOT NEW."was_named")
EXECUTE FUNCTION "remember_was_named"();
